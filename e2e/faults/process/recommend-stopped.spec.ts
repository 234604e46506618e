import { expect } from '../../support/test.ts'
import { buyWithoutRecommendations } from '../without-recommendations.ts'
import { test as base } from './own-shop.ts'

const test = base.extend({
  baseURL: async ({ openShop }, use) => {
    const shop = await openShop({
      environment: { WITHOUT: 'recommend', AUTH_MODE: 'bff' },
    })
    await use(shop.url)
  },
})

test('A01 A02 without the service of recommendations, and without a token in the browser, a shopper buys as ever', async ({
  page,
  consoleLines,
}) => {
  test.slow()
  const inNameOf: string[] = []
  const bearers: string[] = []
  page.on('request', (request) => {
    const headers = request.headers()
    if (headers['x-jangteo-account']) inNameOf.push(`${request.method()} ${new URL(request.url()).pathname}`)
    if (headers['authorization']) bearers.push(request.url())
  })
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

  expect(inNameOf).toContain('POST /api/orders')
  expect(bearers).toEqual([])

  // The browser itself reports each request that answers 503.
  expect(consoleLines).not.toEqual([])
  const others = consoleLines.filter((line) => !/503 .*\/api\/recommend/.test(line))
  consoleLines.splice(0, consoleLines.length, ...others)
})
