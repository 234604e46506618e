import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
afterAll(() => shop.stop())

test('it is ready when the composer is, and only then', async () => {
  shop.answerOf('composer', (_request, response) => response.writeHead(503).end())
  const early = await shop.raw('/readyz')
  expect(early.status).toBe(503)
  expect(JSON.parse(early.body.toString())).toMatchObject({ code: 'not-ready', failing: ['pages'] })
  expect(shop.lastSeenBy('composer').url).toBe('/readyz')
  shop.answerOf('composer', (_request, response) => response.end('{"status":"ready"}'))
  expect((await shop.raw('/readyz')).status).toBe(200)
  expect((await shop.raw('/healthz')).status).toBe(200)
})
