import type { Browser } from '@playwright/test'
import type { BenchShop } from '../bench-shop.ts'
import { type Session, signedInCustomer } from '../pages/customer.ts'
import { openPhone } from '../pages/open-phone.ts'
import { shopPages } from '../pages/shop-pages.ts'
import { bytesOf } from '../pages/wire.ts'
import { say } from '../say.ts'
import { type Row, atMost, median, spread } from '../statistics.ts'
import { withChromium } from '../with-browser.ts'
import { measurePrefetched } from './prefetched.ts'
import { press } from './press.ts'
import { FIRST_SHOWN, type Step, purchaseSteps } from './steps.ts'

const RUNS = 5
/** As long as a shopper looks at a page before the next press, at least: the page comes to rest. */
const LOOK_MS = 800
const KB = 1024

interface Stage {
  readonly name: string
  readonly ms: number
  readonly requests: number
  readonly bytes: number
}

/** A purchase of a signed-in customer who has never been here with this browser, press by press. */
export const measureJourney = (shop: BenchShop): Promise<Row[]> =>
  withChromium(async (browser) => {
    const shopUrl = await shop.open()
    const session = await signedInCustomer(browser, shopUrl)
    const steps = purchaseSteps(await shopPages(shopUrl))
    const journeys: (readonly Stage[])[] = []
    for (let run = 0; run < RUNS; run += 1) {
      say(`journey ${run + 1} of ${RUNS}`)
      journeys.push(await travel(browser, { shopUrl, session, steps }))
    }
    return [...stageRows(journeys), ...sumRows(journeys), ...(await measurePrefetched(browser, shopUrl))]
  })

interface Trip {
  readonly shopUrl: string
  readonly session: Session
  readonly steps: readonly Step[]
}

async function travel(browser: Browser, { shopUrl, session, steps }: Trip): Promise<readonly Stage[]> {
  const phone = await openPhone(browser, { session, usable: FIRST_SHOWN })
  try {
    const { page, wire } = phone
    const stages: Stage[] = []
    const end = async (name: string, ms: number): Promise<void> => {
      await phone.rest(LOOK_MS)
      const before = stages.reduce((sum, { requests }) => sum + requests, 0)
      const own = wire.transfers.slice(before)
      stages.push({ name, ms, requests: own.length, bytes: bytesOf(own) })
    }
    await page.goto(`${shopUrl}/en`, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.pageRecord.usable !== undefined)
    await end('home', (await page.evaluate(() => window.pageRecord.usable)) ?? Infinity)
    for (const { name, place, shown } of steps) await end(name, await press(page, place, shown))
    return stages
  } finally {
    await phone.close()
  }
}

const stageRows = (journeys: readonly (readonly Stage[])[]): Row[] =>
  (journeys[0] ?? []).map(({ name }, index) => {
    const all = journeys.map((stages) => stages[index]).filter((stage) => stage !== undefined)
    const times = all.map(({ ms }) => ms)
    const requests = median(all.map((stage) => stage.requests))
    const kilobytes = (median(all.map(({ bytes }) => bytes)) / KB).toFixed(1)
    return {
      what: `journey: ${name} (${spread(times)}; ${requests} requests, ${kilobytes} KB)`,
      value: `${Math.round(median(times))} ms`,
    }
  })

function sumRows(journeys: readonly (readonly Stage[])[]): Row[] {
  const sums = (from: number): readonly number[] =>
    journeys.map((stages) => stages.slice(from).reduce((sum, { ms }) => sum + ms, 0))
  const total = (what: string, from: number, limit: number): Row =>
    atMost(`${what} (${spread(sums(from))})`, Math.round(median(sums(from))), { limit, unit: 'ms' })
  return [total('journey: whole visit', 0, 3500), total('journey: after the first page', 1, 1800)]
}
