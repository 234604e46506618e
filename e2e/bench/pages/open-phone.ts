import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test'
import { CPU_SLOWDOWN, PHONE, SLOW_4G } from './profile.ts'
import { recordPage } from './page-record.ts'
import { Wire } from './wire.ts'

const QUIET_MS = 1500
const MOST_MS = 45_000
const LOOK_EVERY_MS = 100

export interface Phone {
  readonly page: Page
  readonly wire: Wire
  readonly client: CDPSession
  /** Until nothing is loading and nothing has kept the main thread busy for a while. Throws where a page does not come to rest. */
  rest(quietMs?: number): Promise<void>
  close(): Promise<void>
}

export interface PhoneOptions {
  readonly session?: BrowserContextOptions['storageState']
  /** Default: slow 4G. */
  readonly network?: 'local'
  /** Default: nothing is. */
  readonly usable?: string
}

/** A phone with empty caches on a slow network. */
export async function openPhone(browser: Browser, options: PhoneOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    ...PHONE,
    serviceWorkers: 'block',
    storageState: options.session,
  })
  const page = await context.newPage()
  await page.addInitScript(recordPage, options.usable)
  const { wire, client } = await Wire.watch(page)
  if (options.network !== 'local') await client.send('Network.emulateNetworkConditions', SLOW_4G)
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return {
    page,
    wire,
    client,
    rest: (quietMs = QUIET_MS) => restOf(page, wire, quietMs),
    close: () => context.close(),
  }
}

async function restOf(page: Page, wire: Wire, quietMs: number): Promise<void> {
  const since = performance.now()
  while (!(wire.isQuietFor(quietMs) && (await isIdle(page, quietMs)))) {
    if (performance.now() - since > MOST_MS) throw new Error(`${page.url()} does not come to rest`)
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}

const isIdle = (page: Page, quietMs: number): Promise<boolean> =>
  page.evaluate((quiet) => {
    const last = window.pageRecord.tasks.at(-1)
    return !last || performance.now() - (last.at + last.duration) > quiet
  }, quietMs)
