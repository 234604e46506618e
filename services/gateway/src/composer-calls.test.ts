import { COMPOSER_HEADER } from '@jangteo/contracts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { RATE_RULES } from './domain/rate-rules.ts'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

const SECRET = 'a secret of two services'
const FEW = { perMinute: 60, burst: 3 }

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs({ composerSecret: SECRET, rateRules: { ...RATE_RULES, address: FEW } })
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

const statusOf = async (headers: Readonly<Record<string, string>> = {}): Promise<number> =>
  (await shop.raw('/api/catalog/products', { headers })).status
const asComposer = (): Promise<number> => statusOf({ [COMPOSER_HEADER]: SECRET })

test('what the composer asks counts for nobody, also where everybody else has to wait', async () => {
  for (let call = 0; call < 10; call += 1) expect(await asComposer()).toBe(200)
  const others = [await statusOf(), await statusOf(), await statusOf(), await statusOf()]
  expect(others).toEqual([200, 200, 200, 429])
  expect(await asComposer()).toBe(200)
  expect(shop.lastSeenBy('catalog').headers).not.toHaveProperty(COMPOSER_HEADER)
})

test('A39 who only claims to be the composer is counted as anybody', async () => {
  for (const claim of ['', 'x', SECRET.slice(1), `${SECRET}, ${SECRET}`])
    expect(await statusOf({ [COMPOSER_HEADER]: claim })).toBe(429)
})
