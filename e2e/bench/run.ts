import { type Browser, chromium as playwright, firefox as playwrightFirefox } from '@playwright/test'
import type { ProductListDto } from '@jangteo/contracts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, firefox } from '../../tools/browsers.mjs'
import { startShop } from '../support/shop-process.ts'
import { measureBearerCheck } from './bearer-check.ts'
import { createCostTable } from './elements/create-cost.ts'
import { measureTiles, tileRows } from './elements/tile-speed.ts'
import { describeMachine, writeTimes } from './elements/write-times.ts'
import { type MountTrip, measureMounts } from './mount-leaks.ts'
import { measureProductPage } from './page-cost.ts'
import { measureWarmStart } from './start-time.ts'
import { type Row, printTable } from './statistics.ts'

const TRIPS: readonly MountTrip[] = [
  {
    what: 'catalog and order pages',
    from: '/en',
    linkThere: 'ord-mini-cart a',
    linkBack: '.jangteo-logo',
    shownHere: '.home-hero',
    shownThere: '[data-mfe="order"] h1',
  },
  {
    what: 'catalog pages with recommend',
    from: '/en',
    reveal: 'mfe-slot:has(> rec-for-you)',
    linkThere: 'cat-nav a[href="/en/c/kitchen"]',
    linkBack: '.jangteo-logo',
    shownHere: 'rec-for-you h2',
    shownThere: '.category-page h1',
  },
]

/** `elements` is the kit alone, `pages` neither the kit nor starts, `tokens` the check of access tokens alone. */
const only = process.argv.find((argument) => ['elements', 'pages', 'tokens'].includes(argument))

const say = (message: string): void => console.error(`[bench] ${message}`)

/** What a page costs and what mounts leave behind, in a shop that is open. */
async function measurePages(shopUrl: string): Promise<Row[]> {
  const browser = await playwright.launch({ executablePath: chromium })
  try {
    const list = await fetch(`${shopUrl}/api/catalog/products?locale=en&inStock=true`)
    const { items } = (await list.json()) as ProductListDto
    const [product] = items
    if (!product) throw new Error('the shop has no product to visit')
    say('product page, five cold visits')
    const rows = await measureProductPage(browser, `${shopUrl}/en/p/${product.slug}-${product.id}`)
    for (const trip of TRIPS) {
      say(`fifty mounts: ${trip.what}`)
      rows.push(...(await measureMounts(browser, shopUrl, trip)))
    }
    return rows
  } finally {
    await browser.close()
  }
}

async function using<Result>(
  browser: Browser,
  measure: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/** The kit beside another one, and its cost of creation, which its README tells. */
async function measureElements(): Promise<Row[]> {
  const machine = describeMachine()
  say('product tiles beside Shoelace, in Chromium and Firefox')
  const itsFirefox = await playwrightFirefox.launch({ channel: 'moz-firefox', executablePath: firefox })
  const inFirefox = await using(itsFirefox, measureTiles)
  const itsChromium = await playwright.launch({ executablePath: chromium })
  const [inChromium, costs] = await using(itsChromium, async (browser) => {
    const tiles = await measureTiles(browser)
    say('what each element costs to create')
    return [tiles, await createCostTable(browser)] as const
  })
  const tiles = [inChromium, inFirefox]
  await writeTimes(machine, tiles, costs)
  return tiles.flatMap(tileRows)
}

async function bench(dataDir: string): Promise<Row[]> {
  say('opening a fresh shop')
  const shop = await startShop({ dataDir })
  const pages = await measurePages(shop.url).finally(() => shop.stop())
  if (only === 'pages') return pages
  say('five warm starts')
  return [...pages, ...(await measureWarmStart(dataDir))]
}

async function benchShop(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-bench-'))
  try {
    return await bench(dataDir)
  } finally {
    // npm may end a moment before the shop that it started.
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}

async function measureTokens(): Promise<Row[]> {
  say('two thousand access tokens, checked twice')
  return measureBearerCheck()
}

const isWanted = (part: string): boolean => only === undefined || only === part

printTable([
  ...(isWanted('elements') ? await measureElements() : []),
  ...(isWanted('tokens') ? await measureTokens() : []),
  ...(isWanted('pages') ? await benchShop() : []),
])
