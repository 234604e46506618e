import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRecommendService, type RecommendService } from './service.ts'
import { createShop, type Shop } from './testing/shop.ts'

let context: TestContext
let service: RecommendService
let shop: Shop

beforeAll(async () => {
  context = await createTestContext()
  service = await createRecommendService(context, { RECOMMEND_REFRESH_SECONDS: 600 })
  shop = await createShop(context)
  const boughtAt = context.clock.now()
  const history = {
    importId: 'seed-1',
    baskets: [
      { productIds: ['tent01', 'bag001', 'lamp01'], boughtAt },
      { productIds: ['tent01', 'bag001', 'stove1'], boughtAt },
      { productIds: ['mug001', 'tea001'], boughtAt },
    ],
  }
  expect(await service.importPurchaseHistory(history)).toBe('imported')
  expect(await service.importPurchaseHistory(history)).toBe('already-imported')
})
afterAll(async () => {
  await shop.stop()
  await service.stop()
  await context.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  service.app.inject({ url: `/api/recommendations/${path}`, headers })
const ids = async (path: string, headers?: Record<string, string>): Promise<string[]> =>
  (await get(path, headers)).json().items.map(({ productId }: { productId: string }) => productId)

it('answers what goes with a product, and may be cached', async () => {
  const reply = await get('related?productId=tent01&limit=2')
  expect(reply.json()).toMatchObject({
    basis: 'co-purchase',
    items: [{ productId: 'bag001', score: 0.5 }, {}],
  })
  expect(reply.headers['cache-control']).toBe('public, max-age=60')
})

it('learns from a placed order at once', async () => {
  expect((await get('related?productId=new001')).json()).toMatchObject({ basis: 'popularity' })
  await shop.sell('kim', 'new001', 'mug001', 'tea001', 'lamp01')
  expect((await get('related?productId=new001')).json()).toMatchObject({ basis: 'co-purchase' })
  expect(await ids('related?productId=new001')).toEqual(
    expect.arrayContaining(['mug001', 'tea001', 'lamp01']),
  )
})

it('stops recommending a product that is taken off sale', async () => {
  await shop.setAvailability('bag001', false)
  expect(await ids('related?productId=tent01&limit=2')).not.toContain('bag001')
  expect(await ids('for-you?limit=24')).not.toContain('bag001')
  await shop.setAvailability('bag001', true)
  expect(await ids('related?productId=tent01&limit=2')).toContain('bag001')
})

it('recommends to a signed-in customer from his own purchases, and keeps that out of caches', async () => {
  await shop.sell('lee', 'tent01')
  const authorization = await context.testTokens.bearer({ sub: 'lee', scopes: ['shop'] })
  const reply = await get('for-you?limit=3', { authorization })
  expect(reply.json()).toMatchObject({ basis: 'co-purchase' })
  expect(await ids('for-you?limit=3', { authorization })).not.toContain('tent01')
  expect(reply.headers['cache-control']).toBe('private, no-store')
  expect((await get('for-you')).json()).toMatchObject({ basis: 'popularity' })
})

it('recommends to a cart nothing that is in it', async () => {
  const found = await ids('cart-addons?productIds=tent01,bag001&limit=8')
  expect(found).toEqual(expect.arrayContaining(['lamp01', 'stove1']))
  expect(found).not.toContain('tent01')
})

it.each([
  'related',
  'related?productId=TENT',
  'related?productId=tent01&limit=0',
  'cart-addons?productIds=,',
])('refuses %s', async (path) => {
  expect((await get(path)).json()).toMatchObject({ status: 400, code: 'invalid-request' })
})

it('forgets what a customer bought when the account is closed, not what goes together', async () => {
  await shop.sell('staying', 'gone01', 'mug001', 'tea001', 'lamp01', 'stove1')
  await shop.sell('leaving', 'gone01', 'mug001')
  const authorization = await context.testTokens.bearer({ sub: 'leaving', scopes: ['shop'] })
  const basis = async (): Promise<string> => (await get('for-you?limit=3', { authorization })).json().basis
  const before = await basis()
  await shop.closeAccount('leaving')
  expect([before, await basis()]).toEqual(['co-purchase', 'popularity'])
  expect((await get('related?productId=gone01&limit=3')).json()).toMatchObject({ basis: 'co-purchase' })
})
