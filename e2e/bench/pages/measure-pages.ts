import type { Browser } from '@playwright/test'
import type { BenchShop } from '../bench-shop.ts'
import { say } from '../say.ts'
import type { Row } from '../statistics.ts'
import { withChromium } from '../with-browser.ts'
import type { Costs } from './costs.ts'
import { type Session, customerWithCart } from './customer.ts'
import { goalRows } from './page-goals.ts'
import { printCosts } from './print-costs.ts'
import { serveFrozen } from './serve-frozen.ts'
import { type ShopPage, isOpen, shopPages } from './shop-pages.ts'
import { type PageCost, visit } from './visit.ts'

const RUNS = 5

/** Five cold visits of each page of a purchase as released, beside the same page without scripts, and beside the one that the browser renders alone. */
export const measurePages = (shop: BenchShop): Promise<Row[]> =>
  withChromium(async (browser) => {
    const released = await measureReleased(browser, await shop.open())
    const inBrowser = await measureInBrowser(browser, await shop.open({ PAGE_RENDERING: 'browser' }))
    const costs: Costs = new Map(
      [...released].map(([name, variants]) => [name, { ...variants, 'in the browser': inBrowser.get(name) }]),
    )
    printCosts(costs)
    return goalRows(costs)
  })

async function measureReleased(browser: Browser, shopUrl: string): Promise<Costs> {
  const pages = await shopPages(shopUrl)
  const session = await customerWithCart(browser, shopUrl)
  const open = pages.filter(isOpen)
  const frozen = await serveFrozen(
    shopUrl,
    open.map(({ path }) => path),
  )
  try {
    const costs = new Map<ShopPage['name'], { released: PageCost[]; frozen: PageCost[] }>()
    for (const page of pages) {
      say(`${page.name} page, ${RUNS} cold visits`)
      const of = { released: [] as PageCost[], frozen: [] as PageCost[] }
      for (let run = 0; run < RUNS; run += 1) {
        of.released.push(await visit(browser, shopUrl + page.path, optionsOf(page, session)))
        if (isOpen(page)) of.frozen.push(await visit(browser, frozen.url + page.path))
      }
      costs.set(page.name, of)
    }
    return costs
  } finally {
    await frozen.close()
  }
}

async function measureInBrowser(
  browser: Browser,
  shopUrl: string,
): Promise<ReadonlyMap<ShopPage['name'], readonly PageCost[]>> {
  const costs = new Map<ShopPage['name'], readonly PageCost[]>()
  for (const page of (await shopPages(shopUrl)).filter(isOpen)) {
    say(`${page.name} page, rendered by the browser alone`)
    const of: PageCost[] = []
    for (let run = 0; run < RUNS; run += 1)
      of.push(await visit(browser, shopUrl + page.path, optionsOf(page, undefined)))
    costs.set(page.name, of)
  }
  return costs
}

const optionsOf = (
  { usable, isPersonal }: ShopPage,
  session: Session | undefined,
): { readonly usable: string; readonly session?: Session } => ({
  usable,
  ...(isPersonal && session ? { session } : {}),
})
