import type { CDPSession, Page } from '@playwright/test'
import type { ProductListDto } from '@jangteo/contracts'
import { PHONE, SLOW_4G } from './bench/pages/profile.ts'
import { Wire, bytesOf, countedRequests } from './bench/pages/wire.ts'
import { openRendered, SERVED_CATEGORIES } from './support/open-rendered.ts'
import { LOCALES, expect, test } from './support/test.ts'

const KB = 1024
/** Of JavaScript on a product page, seen to its end: compressed, with the headers of HTTP/1.1. */
const MOST_BYTES = 95 * KB
/** Of that, what is there when the frame begins to answer presses. */
const MOST_BEFORE_USABLE = 18 * KB
/** Of a category page on a phone, until it is quiet and before anybody scrolls; with the code of a product page, which comes ahead. */
const MOST_REQUESTS = 20
const MOST_BYTES_OF_PICTURES = 120 * KB
const QUIET_MS = 1500

/** Bytes on the wire of each script that arrives from now on, by address. */
async function weighScripts(client: CDPSession): Promise<ReadonlyMap<string, number>> {
  await client.send('Network.enable')
  const addresses = new Map<string, string>()
  const bytes = new Map<string, number>()
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) addresses.set(requestId, new URL(response.url).pathname)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId)
    if (address !== undefined) bytes.set(address, encodedDataLength)
  })
  return bytes
}

async function someProduct(page: Page): Promise<string> {
  const answer = await page.request.get('/api/catalog/products?locale=en&inStock=true')
  const { items } = (await answer.json()) as ProductListDto
  const [product] = items
  if (!product) throw new Error('The shop has no product.')
  return `/en/p/${product.slug}-${product.id}`
}

test('a product page that its server rendered answers presses before its own code is asked for', async ({
  page,
}) => {
  const scripts = await weighScripts(await page.context().newCDPSession(page))
  await openRendered(page, await someProduct(page))
  await page.waitForFunction(() => performance.getEntriesByName('shell:usable').length > 0)
  const before = await page.evaluate(() => {
    const [usable] = performance.getEntriesByName('shell:usable')
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (usable?.startTime ?? 0))
      .map(({ name }) => new URL(name).pathname)
  })
  const bytes = before.reduce((sum, address) => sum + (scripts.get(address) ?? Infinity), 0)
  expect(before.length).toBeGreaterThan(1)
  expect(bytes, before.join()).toBeLessThanOrEqual(MOST_BEFORE_USABLE)
})

test('a product page takes no more JavaScript than it may', async ({ page }) => {
  const scripts = await weighScripts(await page.context().newCDPSession(page))
  await page.goto(await someProduct(page))
  // The others wait for somebody who has a cart or an account.
  const slots = page.locator('mfe-slot:not([returning])')
  await expect(page.locator('[data-page] > :not([data-server-rendered])')).toBeAttached()
  for (const slot of await slots.all()) {
    await slot.scrollIntoViewIfNeeded()
    await expect(slot).toHaveAttribute('data-state', 'ready')
  }
  await page.waitForLoadState('networkidle')
  const heaviest = [...scripts].sort(([, a], [, b]) => b - a)
  const total = heaviest.reduce((sum, [, bytes]) => sum + bytes, 0)
  expect(scripts.size).toBeGreaterThan(10)
  expect(total, JSON.stringify(heaviest, undefined, 1)).toBeLessThanOrEqual(MOST_BYTES)
})

for (const locale of LOCALES)
  test(`a category page asks a stranger’s phone for no more than it shows first (${locale})`, async ({
    browser,
    page: before,
  }) => {
    const viewport = { width: 390, height: 844 }
    const context = await browser.newContext({ ...PHONE, viewport, serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      const path = `/${locale}/c/bags-shoes`
      // From then on the server has it.
      await openRendered(before, path, [SERVED_CATEGORIES])
      const { wire, client } = await Wire.watch(page)
      await client.send('Network.emulateNetworkConditions', SLOW_4G)
      await openRendered(page, path, [SERVED_CATEGORIES])
      await expect(page.locator('[data-page] > :not([data-server-rendered])')).toBeAttached()
      await expect.poll(() => wire.isQuietFor(QUIET_MS)).toBe(true)
      const asked = countedRequests(wire.transfers).map(({ url }) => new URL(url).pathname)
      expect(asked.filter((address) => /\/pictures\//.test(address)).length).toBeGreaterThan(1)
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS)
      expect(bytesOf(wire.transfers, 'picture')).toBeLessThanOrEqual(MOST_BYTES_OF_PICTURES)
    } finally {
      await context.close()
    }
  })
