import type { Browser, CDPSession, Page } from '@playwright/test'
import { type Row, atMost } from './statistics.ts'

const WARM_UP = 5
const MOUNTS = 50
const REST_ROUNDS = 10

interface Held {
  readonly nodes: number
  readonly listeners: number
}

async function held(client: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') }
}

/** What is held once the page has come to rest: a shelf near the fold may come in a moment after the page itself. */
async function heldAtRest(page: Page, client: CDPSession): Promise<Held> {
  let last = await held(client)
  for (let round = 0; round < REST_ROUNDS; round += 1) {
    await page.waitForTimeout(1_000)
    const now = await held(client)
    if (now.nodes === last.nodes && now.listeners === last.listeners) return now
    last = now
  }
  return last
}

/** Fragments below the fold are loaded when they come near. */
async function reveal(page: Page, selector: string | undefined): Promise<void> {
  if (selector) await page.locator(selector).evaluate((element) => element.scrollIntoView())
}

/** Goes to the other page and back, as a shopper does: by links of the page. */
async function roundTrip(page: Page, trip: MountTrip): Promise<void> {
  await page.locator(trip.linkThere).click()
  await page.locator(trip.shownThere).first().waitFor()
  await page.locator(trip.linkBack).click()
  await reveal(page, trip.reveal)
  await page.locator(trip.shownHere).first().waitFor()
}

export interface MountTrip {
  readonly what: string
  readonly from: string
  /** To be scrolled to on the page `from`. */
  readonly reveal?: string
  readonly linkThere: string
  readonly linkBack: string
  /** What only the page `from`, or the other one, shows. */
  readonly shownHere: string
  readonly shownThere: string
}

/** DOM nodes and event listeners that 50 mounts and unmounts leave behind, after garbage collection. */
export async function measureMounts(browser: Browser, shopUrl: string, trip: MountTrip): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await page.goto(shopUrl + trip.from)
  await reveal(page, trip.reveal)
  await page.locator(trip.shownHere).first().waitFor()
  for (let count = 0; count < WARM_UP; count += 1) await roundTrip(page, trip)
  const before = await heldAtRest(page, client)
  for (let count = 0; count < MOUNTS; count += 1) await roundTrip(page, trip)
  const after = await heldAtRest(page, client)
  await page.close()
  return [
    atMost(`${trip.what}: nodes left by ${MOUNTS} mounts`, after.nodes - before.nodes, {
      limit: 0,
      unit: '',
    }),
    atMost(`${trip.what}: listeners left`, after.listeners - before.listeners, { limit: 0, unit: '' }),
  ]
}
