import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { RouteSchema } from './manifest.ts'

const accepts = (existsAt: string): boolean =>
  Value.Check(RouteSchema, { pattern: '/p/:product', access: 'public', existsAt })

describe('where a route says that its page exists', () => {
  it.each([
    '/api/catalog/products/:product',
    '/api/catalog/products/:product?locale=:locale',
    '/api/reviews?product=:product&locale=ko',
  ])('may be %s', (address) => {
    expect(accepts(address)).toBe(true)
  })

  it.each([
    'https://elsewhere.test/api/:product',
    '//elsewhere.test/api/:product',
    '/auth/session',
    '/api',
    '/api/../auth/session',
    '/api//products',
    '/api/products/:product#part',
    '/api/products?:product',
  ])('is never %s', (address) => {
    expect(accepts(address)).toBe(false)
  })
})
