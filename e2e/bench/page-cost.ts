import type { Browser, Page } from '@playwright/test'
import type { ProductListDto } from '@jangteo/contracts'
import { say } from './say.ts'
import { type Row, atMost, median } from './statistics.ts'
import { withChromium } from './with-browser.ts'

const RUNS = 5
const KB = 1024

interface PageCost {
  readonly scriptBytes: number
  readonly requests: number
  readonly layoutShift: number
}

declare global {
  interface Window {
    layoutShift?: number
  }
}

/** Layout shifts without recent input, summed, as the Layout Instability API reports them. */
function watchLayoutShifts(): void {
  window.layoutShift = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) window.layoutShift = (window.layoutShift ?? 0) + entry.value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}

async function countBytes(page: Page): Promise<() => Pick<PageCost, 'scriptBytes' | 'requests'>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Set<string>()
  let scriptBytes = 0
  let requests = 0
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    requests += 1
    if (type === 'Script' || response.mimeType.includes('javascript')) scripts.add(requestId)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  return () => ({ scriptBytes, requests })
}

async function visit(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(watchLayoutShifts)
  const counted = await countBytes(page)
  await page.goto(url)
  await page.locator('ord-add-to-cart jt-button').first().waitFor()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  const layoutShift = await page.evaluate(() => window.layoutShift ?? 0)
  await context.close()
  return { ...counted(), layoutShift }
}

/** Address of a product that can be bought. */
async function productAddress(shopUrl: string): Promise<string> {
  const list = await fetch(`${shopUrl}/api/catalog/products?locale=en&inStock=true`)
  const { items } = (await list.json()) as ProductListDto
  const [product] = items
  if (!product) throw new Error('the shop has no product to visit')
  return `${shopUrl}/en/p/${product.slug}-${product.id}`
}

/** Cold visits of a product page on a phone, scrolled to its end. Bytes are those on the wire, headers included. */
export async function measureProductPage(shopUrl: string): Promise<Row[]> {
  const url = await productAddress(shopUrl)
  say('product page, five cold visits')
  const visits = await withChromium(async (browser) => {
    const costs: PageCost[] = []
    for (let run = 0; run < RUNS; run += 1) costs.push(await visit(browser, url))
    return costs
  })
  const of = (key: keyof PageCost): number => median(visits.map((cost) => cost[key]))
  return [
    atMost('product page, JavaScript compressed, all of it', of('scriptBytes') / KB, {
      limit: 110,
      unit: 'KB',
    }),
    atMost('product page, cumulative layout shift', of('layoutShift'), { limit: 0.01, unit: '' }),
    { what: 'product page, requests', value: String(of('requests')) },
  ]
}
