import { AxeBuilder } from '@axe-core/playwright'
import type { PageReleaseMap } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { CartPage, CheckoutPage, OrderPage } from '../pages/order-pages.ts'
import { openRendered, SERVED } from '../support/open-rendered.ts'
import {
  addToCart,
  CARDS,
  chooseShipping,
  fillAddress,
  findProduct,
  payWith,
  signUpFromCart,
} from '../support/shopping.ts'
import { Header } from '../pages/header.ts'
import { expect } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'
import { test } from './drill.ts'
import { releaseMapIdOf, releaseOf } from './release-desk.ts'
import { watchRequests } from './watch-requests.ts'

test.describe.configure({ mode: 'serial' })

const FAILED = { name: 'This page could not be loaded' }
const VIEW_EVERY_MS = 250
const FIVE_SECONDS_MS = 5000

/** Asks for pages until one has the release, and answers when that one was asked for. */
async function startOfFirstView({ request }: Page, release: string): Promise<number> {
  for (;;) {
    const startedAt = performance.now()
    const document = await (await request.get('/en/search?q=bag')).text()
    if (document.includes(release)) return startedAt
    await new Promise((resolve) => setTimeout(resolve, VIEW_EVERY_MS))
  }
}

test('a shopper in checkout goes on undisturbed by a new catalog, and gets it afterwards', async ({
  page,
  desk,
}) => {
  const before = await desk.liveRelease()
  await findProduct(page, 'en')
  await addToCart(page, 'en')
  await new Header(page, 'en').cart.click()
  await signUpFromCart(page, 'en')
  await fillAddress(page, 'en')
  expect(await releaseOf(page)).toBe(before)

  const failed = watchRequests(page)
  const documents: string[] = []
  page.on('request', (request) => {
    // The card fields are a document of their own, in a frame.
    const isOfPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (isOfPage) documents.push(new URL(request.url()).pathname)
  })
  const own = await releaseMapIdOf(page)
  const newer = page.waitForResponse(
    async (answer) =>
      new URL(answer.url()).pathname === '/releases.json' &&
      ![own, ''].includes(((await answer.json()) as Pick<PageReleaseMap, 'id'>).id),
    { timeout: 0 },
  )
  const next = await desk.publish()
  expect((await desk.jangteo('promote', 'catalog', next)).code).toBe(0)
  // A page asks when it is used, at most every five seconds, and else every half minute.
  await page.waitForTimeout(5000)
  await chooseShipping(page, 'en')
  await newer
  await expect(new CheckoutPage(page, 'en').cardNumber).toBeVisible()
  await payWith(page, 'en', CARDS.approved)
  await expect(new OrderPage(page, 'en').heading).toHaveText(TEXTS.en.placed)
  expect(documents).toEqual([])
  expect(await releaseOf(page)).toBe(before)

  await page.getByRole('link', { name: 'Jangteo home page' }).click()
  await expect.poll(() => releaseOf(page)).toBe(next)
  await expect(page.locator('jt-product-tile').first()).toBeVisible()
  expect(documents).toEqual(['/en'])
  expect(failed).toEqual([])
})

test('a rollback needs no build, and a page view that begins within five seconds has it', async ({
  page,
  desk,
}) => {
  const now = await desk.liveRelease()
  const next = await desk.publish()
  await desk.jangteo('promote', 'catalog', next)
  await startOfFirstView(page, next)
  const { code, said } = await desk.jangteo('rollback', 'catalog', '--why', 'a drill')
  const endedAt = performance.now()
  expect([code, said]).toEqual([0, expect.stringContaining(`back at ${now}`)])
  const passed = (await startOfFirstView(page, now)) - endedAt
  expect(passed, 'milliseconds from the end of the command to that view').toBeLessThan(FIVE_SECONDS_MS)
  await page.goto('/en/search?q=bag')
  expect(await releaseOf(page)).toBe(now)
  await expect(page.locator('jt-product-tile').first()).toBeVisible()
})

test('twenty publications in a row cost no page view', async ({ page, desk }) => {
  const failed = watchRequests(page)
  let isPublishing = true
  const publishing = (async () => {
    for (let time = 0; time < 20; time += 1) {
      const { code } = await desk.jangteo('promote', 'catalog', await desk.publish())
      expect(code).toBe(0)
    }
  })().finally(() => (isPublishing = false))

  const seen = new Set<string>()
  let views = 0
  while (isPublishing) {
    const answer = await page.goto('/en/search?q=bag')
    expect(answer?.status()).toBe(200)
    await expect(page.locator('jt-product-tile').first()).toBeVisible()
    seen.add(await releaseOf(page))
    views += 1
  }
  await publishing
  expect(failed).toEqual([])
  expect(seen.size, `${views} views`).toBeGreaterThan(2)
})

test('a canary that cannot be mounted ends by itself, and breaks one page of each visitor at most', async ({
  browser,
  desk,
  opened,
}) => {
  const stable = await desk.liveRelease()
  const broken = await desk.publish({ isBroken: true })
  await desk.jangteo('rollout', 'catalog', broken, '100%', '--why', 'a drill')
  await expect
    .poll(async () => (await (await fetch(`${opened.shop.url}/en/`)).text()).includes(broken))
    .toBe(true)

  /** How many broken pages a new visitor meets, who tries again once and then looks at another page. */
  const visit = async (isPatient: boolean): Promise<number> => {
    const context = await browser.newContext({ baseURL: opened.shop.url })
    const page = await context.newPage()
    await page.goto('/en/search?q=bag')
    // The server's markup alone does not tell whether the release mounts.
    const tile = page.locator('[data-page]:not(:has([data-server-rendered])) jt-product-tile').first()
    const panel = page.getByRole('heading', FAILED)
    await expect(tile.or(panel)).toBeVisible()
    let brokenPages = (await panel.isVisible()) ? 1 : 0
    if (brokenPages === 1 && isPatient) {
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(tile).toBeVisible()
      expect(await releaseOf(page)).toBe(stable)
      await page.goto('/en/c/bags-shoes')
      await expect(tile.or(panel)).toBeVisible()
      if (await panel.isVisible()) brokenPages += 1
    }
    // Leaving sends what the page has to report.
    await page.goto('about:blank')
    await context.close()
    return brokenPages
  }
  const guarded = async (): Promise<boolean> => (await desk.changes())[0]?.by === 'guard'

  const met: number[] = []
  for (let group = 0; group < 8 && !(await guarded()); group += 1)
    met.push(...(await Promise.all([visit(group === 0), visit(false), visit(false)])))
  await expect.poll(guarded).toBe(true)
  expect(Math.max(...met)).toBe(1)
  const [change] = await desk.changes()
  expect(change).toMatchObject({ action: 'rollback', name: 'catalog', release: stable })
  expect(change?.reason).toMatch(/^For \d+ of \d+ visitors \([\d.]+ %\) a page failed/)
  expect(await desk.liveRelease()).toBe(stable)
})

test('a canary of the shell that does not start gives way to the default on Retry', async ({
  page,
  desk,
  consoleLines,
}) => {
  const shell = await desk.publish({ app: 'shell', isBroken: true })
  await desk.jangteo('rollout', 'shell', shell, '100%')
  await expect.poll(async () => (await (await page.request.get('/en/')).text()).includes(shell)).toBe(true)
  await page.goto('/en/search?q=bag')
  await expect(page.getByRole('heading', { name: 'Jangteo could not be opened' })).toBeVisible()
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.locator('jt-product-tile').first()).toBeVisible()

  expect(consoleLines.every((line) => line.includes('This release is broken.'))).toBe(true)
  consoleLines.length = 0
  await page.goto('/en/c/bags-shoes')
  await expect(page.locator('jt-product-tile').first()).toBeVisible()
  const health = async (): Promise<object | undefined> => {
    const status = await desk.jangteo('status', '--json')
    const { live } = JSON.parse(status.said) as { live: { release: string; health: object }[] }
    return live.find(({ release }) => release === shell)?.health
  }
  await expect.poll(health).toEqual({ visitors: 1, failed: { mount: 1, fragment: 0, error: 0 } })
  expect((await desk.jangteo('rollback', 'shell')).code).toBe(0)
})

test('a shopper buys as ever of a catalog that hangs or throws on the server', async ({ page, desk }) => {
  await openRendered(page, '/en')
  const broken = await desk.publish({ isBrokenOnServer: true })
  expect((await desk.jangteo('promote', 'catalog', broken)).code).toBe(0)
  await startOfFirstView(page, broken)
  for (const path of ['/en', '/en/search?q=bag'])
    expect(await (await page.request.get(path)).text()).not.toContain(SERVED)
  await findProduct(page, 'en')
  expect(await releaseOf(page)).toBe(broken)
  await addToCart(page, 'en')
  await new Header(page, 'en').cart.click()
  await expect(new CartPage(page, 'en').lines).toHaveCount(1)
  expect((await desk.jangteo('rollback', 'catalog')).code).toBe(0)
})

test('the page for people hands over the command that goes back', async ({ page, context, desk }) => {
  await desk.jangteo('promote', 'catalog', await desk.publish())
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/api/registry/?locale=en')
  const catalog = page
    .getByRole('region', { name: 'Live now' })
    .getByRole('listitem')
    .filter({ hasText: 'rollback catalog' })
  await catalog.getByRole('button', { name: /^Copy/ }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`npm run jangteo -- rollback catalog --registry ${new URL(page.url()).origin}`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
