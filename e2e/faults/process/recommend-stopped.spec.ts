import { expect } from '../../support/test.ts'
import { buyWithoutRecommendations } from '../without-recommendations.ts'
import { test as base } from './own-shop.ts'

const test = base.extend({
  baseURL: async ({ openShop }, use) => {
    const shop = await openShop({ environment: { WITHOUT: 'recommend' } })
    await use(shop.url)
  },
})

test('without the service of recommendations, a shopper buys as ever', async ({ page, consoleLines }) => {
  test.slow()
  let refusals = 0
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/recommend')) {
      expect(response.status()).toBe(503)
      refusals += 1
    }
  })
  await buyWithoutRecommendations(page, 'en', async () => {
    await expect.poll(() => refusals).toBeGreaterThan(0)
    refusals = 0
  })

  // The browser itself reports each request that answers 503.
  expect(consoleLines).not.toEqual([])
  const others = consoleLines.filter((line) => !/503 .*\/api\/recommend/.test(line))
  consoleLines.splice(0, consoleLines.length, ...others)
})
