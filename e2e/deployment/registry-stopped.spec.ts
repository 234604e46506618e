import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@jangteo/dev-env'
import type { ReleaseDocument } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { addToCart, findProduct } from '../support/shopping.ts'
import { expect, test as base, watchConsole } from '../support/test.ts'
import { openReleaseDesk, releaseOf } from './release-desk.ts'
import { releaseEverything } from './release-everything.ts'
import { type ServiceProcess, startService } from './service-process.ts'

const BUSINESS = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
const IDENTITY = `http://localhost:${process.env.E2E_IDENTITY_PORT}`

interface Parts {
  readonly url: string
  readonly registry: ServiceProcess
  readonly composer: ServiceProcess
}

/** Gateway, composer and registry in processes of their own, before the business of the shop that all tests share. */
const test = base.extend<{ parts: Parts }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  parts: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-parts-'))
    const port = await freePort()
    const url = `http://localhost:${port}`
    const common = { OAUTH_ISSUER: IDENTITY, IDENTITY_URL: IDENTITY, SHOP_URL: url, PUBLIC_URL: url }
    const start = (name: string, settings: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> =>
      startService(name, { ...common, DATA_DIR: join(dataDir, name), ...settings })
    const registry = await start('registry')
    const business = ['CATALOG', 'ORDER', 'DELIVERY', 'RECOMMEND'].map((name) => [
      `SERVICE_URL_${name}`,
      BUSINESS,
    ])
    const composer = await start('composer', { SERVICE_URL_REGISTRY: registry.url, SERVICE_URL_GATEWAY: url })
    const gateway = await start('gateway', {
      ...Object.fromEntries(business),
      PORT: String(port),
      SERVICE_URL_REGISTRY: registry.url,
      SERVICE_URL_COMPOSER: composer.url,
    })
    const shop = { url, identityUrl: IDENTITY }
    await releaseEverything(await openReleaseDesk(shop, process.env.E2E_DATA_DIR ?? ''))
    await use({ url, registry, composer })
    await Promise.all([gateway, composer, registry].map((one) => one.kill()))
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  },
  baseURL: ({ parts }, use) => use(parts.url),
})

/** Scripts, styles and frames of live releases. */
async function liveFiles(url: string): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/registry/environments/production`)
  const { microFrontends } = (await answer.json()) as ReleaseDocument
  return Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions.flatMap(({ metadata, extras }) =>
      Object.keys(extras.jangteo.files)
        .filter((path) => /\.(js|css|html)$/.test(path))
        .map((path) => `/assets/${name}/${metadata.version}/${path}`),
    ),
  )
}

/** Resolves when the gateway has all of them, and would ask the registry for none. */
async function areKept(url: string, files: readonly string[]): Promise<void> {
  const init = { method: 'HEAD', headers: { 'accept-encoding': 'br' } }
  for (const file of files) {
    const isKept = async (): Promise<boolean> => (await fetch(url + file, init)).headers.has('age')
    await expect.poll(isKept, { message: `${file} is kept`, timeout: 180_000 }).toBe(true)
  }
}

/** What the browser says of reports on releases, which nobody takes now. */
const CAUSED = /a status of 503 .*\/api\/registry\/reports\)$/

test('with the registry stopped, pages are served and used as before, also by a composer that starts then', async ({
  page,
  browser,
  consoleLines,
  parts: { url, registry, composer },
}) => {
  await findProduct(page, 'en')
  await addToCart(page, 'en')
  const known = await releaseOf(page)
  await areKept(url, await liveFiles(url))

  await registry.kill()
  expect((await fetch(`${url}/api/registry/environments/production`)).status).toBe(503)
  await page.goto('/en/c/bags-shoes')
  await expect(page.locator('jt-product-tile').first()).toBeVisible()
  /** One whose browser has nothing of this shop yet. */
  const asNewVisitor = async (visit: (visitor: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ baseURL: url })
    watchConsole(context, consoleLines)
    await visit(await context.newPage())
    await context.close()
  }
  const useTheShop = async (visitor: Page): Promise<void> => {
    await findProduct(visitor, 'en')
    expect(await releaseOf(visitor)).toBe(known)
    await addToCart(visitor, 'en')
  }
  await asNewVisitor(useTheShop)

  await composer.kill()
  await composer.start()
  await asNewVisitor(useTheShop)
  const textOfHome = async (): Promise<string> => (await fetch(`${url}/en`)).text()
  await expect.poll(textOfHome, { message: 'rendered on the server' }).toContain('home-hero')

  expect(consoleLines.filter((line) => !CAUSED.test(line))).toEqual([])
  consoleLines.length = 0
})
