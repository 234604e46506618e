import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

describe('answers', () => {
  test('keep status and headers, several cookies too, but nothing about the software', async () => {
    shop.answerOf('composer', (_request, response) => {
      response.writeHead(404, {
        'content-type': 'text/html',
        'content-security-policy': `default-src 'self'`,
        'set-cookie': ['uid=1', 'currency=KRW'],
        'x-powered-by': 'x',
        server: 'y',
      })
      response.end('<h1>404</h1>')
    })
    const { status, headers, body } = await shop.raw('/ko/nowhere')
    expect([status, body.toString()]).toEqual([404, '<h1>404</h1>'])
    expect(headers['set-cookie']).toEqual(['uid=1', 'currency=KRW'])
    expect(headers['content-security-policy']).toBe(`default-src 'self'`)
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })

  test.each([204, 304])('%i passes without a body', async (status) => {
    shop.answerOf('catalog', (_request, response) => {
      response.writeHead(status, { etag: '"1"' }).end()
    })
    const response = await shop.raw('/api/catalog/products')
    expect([response.status, response.body.length, response.headers['etag']]).toEqual([status, 0, '"1"'])
  })

  test.each([201, 303, 401])('%i without a body says nothing of what is in it', async (status) => {
    shop.answerOf('order', (_request, response) => {
      response.writeHead(status, { location: '/ko/cart', 'content-length': 0 }).end()
    })
    const { headers, ...response } = await shop.raw('/api/cart/lines', { method: 'POST' })
    expect([response.status, response.body.length, headers['content-length']]).toEqual([status, 0, '0'])
    expect(headers).not.toHaveProperty('content-type')
  })

  test.each([
    ['text/javascript', 200, false],
    ['image/avif', 200, false],
    ['image/svg+xml', 200, true],
    ['text/html', 200, true],
    ['text/javascript', 404, true],
  ])('of type %s with status %i carry headers of documents: %s', async (type, status, isExpected) => {
    shop.answerOf('registry', (_request, response) => {
      response.writeHead(status, { 'content-type': type }).end('x')
    })
    const { headers } = await shop.raw('/assets/catalog/abc/file')
    for (const name of [
      'permissions-policy',
      'cross-origin-opener-policy',
      'x-frame-options',
      'referrer-policy',
    ])
      expect(name in headers, name).toBe(isExpected)
    const policy = ["default-src 'none'", ...(isExpected ? ["frame-ancestors 'none'"] : [])].join('; ')
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('of the gateway itself carry security headers', async () => {
    for (const path of ['/auth/session', '/api/unknown', '/healthz', '/auth/login']) {
      expect((await shop.raw(path)).headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
        'referrer-policy': 'no-referrer',
      })
    }
  })
})
