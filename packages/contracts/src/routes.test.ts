import { describe, expect, it } from 'vitest'
import { findRoute, matchesPattern, mayFit, splitLocale } from './routes.ts'

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
