import { chromium as playwright } from '@playwright/test'
import type { ProductListDto } from '@jangteo/contracts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '../../tools/browsers.mjs'
import { startShop } from '../support/shop-process.ts'
import { type MountTrip, measureMounts } from './mount-leaks.ts'
import { measureProductPage } from './page-cost.ts'
import { measureWarmStart } from './start-time.ts'
import { type Row, printTable } from './statistics.ts'

const TRIPS: readonly MountTrip[] = [
  {
    what: 'catalog and order pages',
    from: '/en',
    to: '/en/cart',
    shownHere: '.home-hero',
    shownThere: '[data-mfe="order"] h1',
  },
  {
    what: 'catalog pages with recommend',
    from: '/en',
    to: '/en/c/kitchen',
    shownHere: 'rec-for-you h2',
    shownThere: '.category-page h1',
  },
]

const say = (message: string): void => console.error(`[bench] ${message}`)
const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-bench-'))
const rows: Row[] = []
try {
  say('opening a fresh shop')
  const shop = await startShop({ dataDir })
  const browser = await playwright.launch({ executablePath: chromium })
  const list = await fetch(`${shop.url}/api/catalog/products?locale=en&inStock=true`)
  const { items } = (await list.json()) as ProductListDto
  const [product] = items
  if (!product) throw new Error('the shop has no product to visit')
  say('product page, five cold visits')
  rows.push(...(await measureProductPage(browser, `${shop.url}/en/p/${product.slug}-${product.id}`)))
  for (const trip of TRIPS) {
    say(`fifty mounts: ${trip.what}`)
    rows.push(...(await measureMounts(browser, shop.url, trip)))
  }
  await browser.close()
  await shop.stop()
  say('five warm starts')
  rows.push(...(await measureWarmStart(dataDir)))
} finally {
  await rm(dataDir, { recursive: true, force: true })
}
printTable(rows)
