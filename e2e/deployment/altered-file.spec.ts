import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { Page, Route } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { OrderPage } from '../pages/order-pages.ts'
import {
  addToCart,
  CARDS,
  chooseShipping,
  fillAddress,
  findProduct,
  payWith,
  signUpFromCart,
} from '../support/shopping.ts'
import { expect } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'
import { publishAnother } from './another-build.ts'
import { test } from './drill.ts'
import { releaseOf } from './release-desk.ts'

const MARK = '/* of this release */'
const ALTERATION = 'globalThis.wasAltered = true;'

/** Puts a line before every stored script that has the mark, plain or compressed; answers what puts them right again. */
async function alterScripts(folder: string): Promise<() => Promise<void>> {
  const whole = new Map<string, Buffer>()
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name))
    const text = [bytes, decompressed(bytes)].map((one) => one?.toString() ?? '')
    const found = text.findIndex((one) => one.startsWith(MARK))
    if (found === -1) continue
    whole.set(name, bytes)
    const altered = Buffer.from(ALTERATION + text[found])
    await writeFile(join(folder, name), found === 0 ? altered : brotliCompressSync(altered))
  }
  expect(whole.size).toBeGreaterThan(0)
  return async () => {
    for (const [name, bytes] of whole) await writeFile(join(folder, name), bytes)
  }
}

function decompressed(bytes: Buffer): Buffer | undefined {
  try {
    return brotliDecompressSync(bytes)
  } catch {
    return undefined
  }
}

async function alterOnTheWay(route: Route): Promise<void> {
  const answer = await route.fetch()
  await route.fulfill({ response: answer, body: ALTERATION + (await answer.text()) })
}

const wasAltered = (page: Page): Promise<boolean> => page.evaluate(() => 'wasAltered' in globalThis)

/** What the browser says of files that are refused to it, that it refuses, and of a style sheet whose script never came. */
const CAUSED = /a status of 500|integrity|preloaded using link preload but not used/

test('A49 a bundle that was altered after its release is not run, says so, and leaves an order possible', async ({
  page,
  desk,
  opened,
  consoleLines,
}) => {
  await findProduct(page, 'en')
  await addToCart(page, 'en')

  const manifest = { version: '0.1.0-drill.altered' }
  const script = (source: string): string => `${MARK}${source}`
  const { release } = await publishAnother(desk, 'apps/catalog-mfe', { manifest, script })
  const putRight = await alterScripts(join(opened.dataDir, 'blobs'))
  expect((await desk.jangteo('promote', 'catalog', release)).code).toBe(0)
  await expect.poll(async () => (await page.goto('/en/search?q=bag'), releaseOf(page))).toBe(release)
  const panel = page.getByRole('heading', { name: 'This page could not be loaded' })
  await expect(panel).toBeVisible()
  expect(await wasAltered(page)).toBe(false)

  await new Header(page, 'en').cart.click()
  await signUpFromCart(page, 'en')
  await fillAddress(page, 'en')
  await chooseShipping(page, 'en')
  await payWith(page, 'en', CARDS.approved)
  await expect(new OrderPage(page, 'en').heading).toHaveText(TEXTS.en.placed)
  expect(await wasAltered(page)).toBe(false)

  await page.goto('/en/search?q=bag')
  await expect(panel).toBeVisible()
  await putRight()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('jt-product-tile').first()).toBeVisible()

  await page.route(`**/assets/catalog/${release}/**`, alterOnTheWay)
  await page.goto('/en/search?q=bag')
  await expect(panel).toBeVisible()
  expect(await wasAltered(page)).toBe(false)
  // Fragments of the frame ask for their code when the page has nothing else to do.
  await page.goto('about:blank')

  expect(consoleLines.filter((line) => !CAUSED.test(line))).toEqual([])
  consoleLines.length = 0
  expect((await desk.jangteo('rollback', 'catalog')).code).toBe(0)
})
