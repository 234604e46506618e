import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { RouteSchema } from './manifest.ts'

const accepts = (existsAt: string): boolean =>
  Value.Check(RouteSchema, { pattern: '/p/:product', access: 'public', existsAt })

describe('the pattern of a page', () => {
  const fits = (pattern: string): boolean => Value.Check(RouteSchema, { pattern, access: 'public' })

  it.each(['/', '/search', '/c/:category', '/account/my_list-2'])('may be %s', (pattern) => {
    expect(fits(pattern)).toBe(true)
  })

  it.each(['', 'search', '//', '/a//b', '/a/', '/:', '/a:b', '/p/:slug-:id', '/a b', '/a?b', '/../a'])(
    'is never %j, which no address fits',
    (pattern) => {
      expect(fits(pattern)).toBe(false)
    },
  )
})

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
