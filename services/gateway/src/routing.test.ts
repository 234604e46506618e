import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ServiceName, type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

describe('routing', () => {
  test.each<[string, ServiceName]>([
    ['/api/catalog/products?category=bags&q=%ED%86%A0%ED%8A%B8', 'catalog'],
    ['/api/cart', 'order'],
    ['/api/cart/lines', 'order'],
    ['/api/orders/1/cancel', 'order'],
    ['/api/deliveries/7', 'delivery'],
    ['/api/recommendations/related?productId=1', 'recommend'],
    ['/api/registry/releases', 'registry'],
    ['/assets/catalog-mfe/abc/mfe.js', 'registry'],
    ['/api/order/openapi.json', 'order'],
    ['/api/delivery/openapi.json', 'delivery'],
    ['/api/recommend/openapi.json', 'recommend'],
    ['/api/composer/openapi.json', 'composer'],
    ['/', 'composer'],
    ['/ko/p/%ED%86%A0%ED%8A%B8-7?sku=a%2Fb', 'composer'],
    ['/en/cartoons', 'composer'],
    ['/favicon.ico', 'composer'],
    ['//evil.example/x', 'composer'],
  ])('%s goes to %s, unchanged', async (path, service) => {
    expect((await shop.raw(path)).status).toBe(200)
    expect(shop.lastSeenBy(service).url).toBe(path)
    expect(shop.seenInAll).toBe(1)
  })

  test('a mistyped page is asked for in a way that the composer can read, a mistyped API is refused', async () => {
    expect((await shop.raw('/ko/%E0%A4%A')).status).toBe(200)
    expect(shop.lastSeenBy('composer').url).toBe('/ko/%25E0%25A4%25A')
    const refused = await shop.raw('/api/catalog/%E0%A4%A')
    expect([refused.status, JSON.parse(refused.body.toString()).code]).toEqual([400, 'malformed-url'])
    expect(shop.seenInAll).toBe(1)
  })

  test.each([
    '/metrics',
    '/%6Detrics',
    '/api/unknown',
    '/api/cartoons',
    '/api/',
    '/api/order',
    '/api/composer/pages',
    '/auth/unknown',
  ])('%s is answered here, as a problem', async (path) => {
    const response = await shop.raw(path)
    expect(response.status).toBe(404)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(shop.seenInAll).toBe(0)
  })

  test.each(['PUT', 'POST', 'PATCH', 'DELETE'])('%s passes to an API with its body', async (method) => {
    await shop.raw('/api/cart/lines', {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{"quantity":2}',
    })
    expect(shop.lastSeenBy('order')).toMatchObject({ method, body: Buffer.from('{"quantity":2}') })
  })

  test('only GET and HEAD reach pages and files', async () => {
    for (const path of ['/', '/ko/', '/ko/cart', '/assets/x.js'])
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status, headers } = await shop.raw(path, { method })
        expect([method, path, status, headers['allow']]).toEqual([method, path, 405, 'GET, HEAD'])
      }
    expect((await shop.raw('/ko/cart', { method: 'HEAD' })).status).toBe(200)
    expect(shop.seenInAll).toBe(1)
  })

  test('A48 an address of somewhere else is not fetched for anybody', async () => {
    expect((await shop.raw('http://evil.example/api/cart')).status).toBe(400)
    expect(shop.seenInAll).toBe(0)
  })
})
