import { describe, expect, it } from 'vitest'
import { findRoute, matchesPattern, mayFit, pathOf, splitLocale } from './routes.ts'

describe('splitLocale', () => {
  it('splits the locale from the path', () => {
    expect(splitLocale('/ko/c/bags')).toEqual({ locale: 'ko', path: '/c/bags' })
    expect(splitLocale('/en')).toEqual({ locale: 'en', path: '/' })
  })

  it('knows no path without a supported locale', () => {
    expect(splitLocale('/fr/c/bags')).toBeUndefined()
    expect(splitLocale('/korea')).toBeUndefined()
  })
})

describe('pathOf', () => {
  it('leaves query and part out, and a slash at the end', () => {
    for (const address of ['/en', '/en/', '/en/?q=bag', '/en#top', '/en/?q=/#/']) {
      expect(pathOf(address)).toBe('/en')
    }
    expect(pathOf('/en/p/bag-a1b2c3?sku=1')).toBe('/en/p/bag-a1b2c3')
  })
})

describe('matchesPattern', () => {
  it('lets a placeholder stand for exactly one segment', () => {
    expect(matchesPattern('/c/:category', '/c/bags')).toBe(true)
    expect(matchesPattern('/c/:category', '/c')).toBe(false)
    expect(matchesPattern('/c/:category', '/c/bags/new')).toBe(false)
  })

  it('ignores a trailing slash', () => {
    expect(matchesPattern('/cart', '/cart/')).toBe(true)
    expect(matchesPattern('/', '')).toBe(true)
  })
})

describe('mayFit', () => {
  it('takes what is known at run time only for anything', () => {
    expect(mayFit('/p/:product', '/p/:any')).toBe(true)
    expect(mayFit('/checkout/address', '/checkout/:any')).toBe(true)
    expect(mayFit('/p/:product', '/c/:any')).toBe(false)
    expect(mayFit('/cart', '/cart/:any')).toBe(false)
  })
})

describe('findRoute', () => {
  const catalog = { name: 'catalog', routes: [{ pattern: '/' }, { pattern: '/p/:product' }] }
  const order = { name: 'order', routes: [{ pattern: '/orders/:id' }, { pattern: '/orders/lookup' }] }

  it('finds the owner of a path', () => {
    expect(findRoute([catalog, order], '/p/tote-a1b2c3')?.owner.name).toBe('catalog')
    expect(findRoute([catalog, order], '/nowhere')).toBeUndefined()
  })

  it('prefers the literal pattern', () => {
    expect(findRoute([catalog, order], '/orders/lookup')?.route).toBe(order.routes[1])
  })
})
