import type { RouteDeclaration } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { existenceQuestion, properPath } from './existence-address.ts'

const route = (parts: Partial<RouteDeclaration> = {}): RouteDeclaration => ({
  pattern: '/p/:product',
  access: 'public',
  existsAt: '/api/catalog/products/:product?locale=:locale',
  ...parts,
})

describe('existenceQuestion', () => {
  it('fills in what the address of the page says', () => {
    expect(existenceQuestion(route(), { locale: 'en', path: '/p/tote-a1b2c3' })).toEqual({
      kind: 'ask',
      address: '/api/catalog/products/tote-a1b2c3?locale=en',
    })
  })

  it('keeps each value in its place, whatever stands in it', () => {
    expect(existenceQuestion(route(), { locale: 'ko', path: '/p/a%2Fb%3Fc=1&d#%ED%86%A0' })).toEqual({
      kind: 'ask',
      address: '/api/catalog/products/a%2Fb%3Fc%3D1%26d%23%ED%86%A0?locale=ko',
    })
  })

  it('finds each placeholder by its name', () => {
    const declared = route({ pattern: '/s/:shop/p/:product', existsAt: '/api/x/:product/in/:shop' })
    expect(existenceQuestion(declared, { locale: 'ko', path: '/s/one//p/two/' })).toEqual({
      kind: 'ask',
      address: '/api/x/two/in/one',
    })
  })

  it.each(['/p/..', '/p/.', '/p/%2e%2e', '/p/%zz'])('never leaves its place for %s', (path) => {
    expect(existenceQuestion(route(), { locale: 'ko', path })).toEqual({ kind: 'impossible' })
  })

  it('asks nothing of a personal page: nobody in particular would ask', () => {
    const declared = route({ access: 'personal' })
    expect(existenceQuestion(declared, { locale: 'ko', path: '/p/x' })).toEqual({ kind: 'nothing-to-ask' })
  })

  it('asks nothing of a route that declares nothing', () => {
    const declared = route({ existsAt: undefined })
    expect(existenceQuestion(declared, { locale: 'ko', path: '/p/x' })).toEqual({ kind: 'nothing-to-ask' })
  })
})

describe('properPath', () => {
  it('is the path of the page under the name of its thing', () => {
    const named = '/api/catalog/products/tote-a1b2c3?locale=en'
    expect(properPath(route(), '/p/bag-a1b2c3', named)).toBe('/p/tote-a1b2c3')
  })

  it('finds each placeholder by its name', () => {
    const declared = route({ pattern: '/s/:shop/p/:product', existsAt: '/api/x/:product/in/:shop' })
    expect(properPath(declared, '/s/a/p/b', '/api/x/two/in/one')).toBe('/s/one/p/two')
  })

  it.each([
    ['the path has that name', '/p/tote-a1b2c3', '/api/catalog/products/tote-a1b2c3?locale=en'],
    ['the path has it, written otherwise', '/p/%74ote', '/api/catalog/products/tote?locale=en'],
    ['it leads elsewhere', '/p/bag', '/api/orders/bag?locale=en'],
    ['it leads deeper', '/p/bag', '/api/catalog/products/a/b?locale=en'],
    ['it leads up', '/p/bag', '/api/catalog/products/..?locale=en'],
    ['it is on another host', '/p/bag', '//evil.test/api/catalog/products/bag?locale=en'],
  ])('is nothing where %s', (_, path, named) => {
    expect(properPath(route(), path, named)).toBeUndefined()
  })
})
