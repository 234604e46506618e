import { chromium as playwright } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { chromium } from '../../tools/browsers.mjs'
import { openSecureFront, type SecureFront } from '../teams/secure-front.ts'
import { isReported } from './policy-reports.ts'
import { expect, test as base } from './test.ts'

const PAYMENT = `http://localhost:${process.env.E2E_PAYMENT_PORT}`
const SHOP = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
const ARGS = ['--ignore-certificate-errors', '--short-reporting-delay']

/** The shop behind https, in a browser that reports at once. */
const test = base.extend<{ front: SecureFront }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  front: async ({}, use, { outputDir }) => {
    await mkdir(outputDir, { recursive: true })
    const front = await openSecureFront(SHOP, outputDir)
    await use(front)
    front.close()
  },
  page: async ({ front }, use) => {
    const browser = await playwright.launch({ executablePath: chromium, args: ARGS })
    await use(await browser.newPage({ baseURL: front.url }))
    await browser.close()
  },
})

test('a script without integrity, stopped by Integrity-Policy, is counted and logged at the gateway', async ({
  page,
  front,
}) => {
  await page.goto('/en/')
  const released = await page.locator('link[rel=modulepreload]').first().getAttribute('href')
  const hasRun = await page.evaluate(
    (address) =>
      import(address).then(
        () => true,
        () => false,
      ),
    `${released}?unreleased`,
  )
  expect(hasRun).toBe(false)
  const stopped = { policy: 'integrity', directive: 'script', blocked: front.url }
  await expect.poll(() => isReported(stopped)).toBe(true)
})

test('a page that does not say that it may be in one of the shop, stopped in a frame by COEP, is counted and logged at the gateway', async ({
  page,
}) => {
  await page.goto('/en/')
  // The content policy lets in frames of this origin alone.
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
  }, `${PAYMENT}/healthz`)
  await expect
    .poll(() => isReported({ policy: 'embedder', directive: 'iframe', blocked: PAYMENT }))
    .toBe(true)
})
