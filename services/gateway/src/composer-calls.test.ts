import { COMPOSER_HEADER } from '@jangteo/contracts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { RATE_RULES } from './domain/rate-rules.ts'
import { repeat } from './testing/repeat.ts'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

const SECRET = 'a secret of two services'
const FEW = { perMinute: 60, burst: 3 }

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs({
    composerSecret: SECRET,
    rateRules: { ...RATE_RULES, address: FEW, page: FEW, report: FEW },
  })
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

const statusOf = async (headers: Readonly<Record<string, string>> = {}): Promise<number> =>
  (await shop.raw('/api/catalog/products', { headers })).status
const asComposer = (): Promise<number> => statusOf({ [COMPOSER_HEADER]: SECRET })

test('what the composer asks for pages counts for nobody, also where everybody else has to wait', async () => {
  expect(await repeat(10, asComposer)).toEqual(Array(10).fill(200))
  expect(await repeat(4, statusOf)).toEqual([200, 200, 200, 429])
  expect(await asComposer()).toBe(200)
  expect(shop.lastSeenBy('catalog').headers).not.toHaveProperty(COMPOSER_HEADER)
})

test('A39 who only claims to be the composer is counted as anybody', async () => {
  for (const claim of ['', 'x', SECRET.slice(1), `${SECRET}, ${SECRET}`])
    expect(await statusOf({ [COMPOSER_HEADER]: claim })).toBe(429)
})

test.each([
  ['pages', 'GET', '/ko'],
  ['reports', 'POST', '/api/gateway/reports'],
  ['changes', 'POST', '/api/cart/items'],
  ['sessions', 'GET', '/auth/session'],
])('whoever took the secret from the composer is counted as anybody for %s', async (_, method, path) => {
  shop.gateway.clock.advance({ minutes: 1 })
  const headers = { [COMPOSER_HEADER]: SECRET }
  const statuses = await repeat(4, async () => (await shop.raw(path, { method, headers })).status)
  expect(statuses.map((status) => status === 429)).toEqual([false, false, false, true])
})
