import type { ReleaseDocument } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { ProductPage } from '../pages/product-pages.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { expect, test } from './test.ts'

/** The script that everybody has of the recommendations: released, but not for a page with the hostile ones. */
async function otherRelease(page: Page): Promise<string> {
  const answer = await page.request.get('/api/registry/environments/production')
  const { microFrontends } = (await answer.json()) as ReleaseDocument
  const live = microFrontends['recommend']?.find(({ deployment }) => deployment.default)
  if (!live) throw new Error('The recommendations are not live.')
  return new URL(live.url, page.url()).pathname
}

test('A08 no text runs as code, whatever made it: eval, elements, addresses, frames, markup', async ({
  hostile,
}) => {
  await hostile.enter()
  expect(await hostile.does('runTexts')).toEqual([])
})

test('A50 A51 no script runs that is not of the releases of the page, whatever is mapped to it', async ({
  page,
  hostile,
  attacker,
}) => {
  await hostile.enter()
  const other = await otherRelease(page)
  expect((await page.request.get(other)).status()).toBe(200)
  expect(await hostile.does('importFrom', 'vue'), 'what the page has').toBe(true)
  for (const address of [other, `${attacker.origin}/script.js`, '/api/catalog/categories'])
    expect(await hostile.does('importFrom', address), address).toBe(false)

  await hostile.does('mapImports', { hostile: other, 'vue-router': `${attacker.origin}/router.js` })
  expect(await hostile.does('importFrom', 'hostile')).toBe(false)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('jt-product-tile a').first().click()
  await expect(new ProductPage(page).addToCart).toBeVisible()
  expect(attacker.taken()).toEqual([])
})

test('A08 markup that a release renders on the server runs nothing and asks nobody else for anything', async ({
  page,
  attacker,
}) => {
  await page.route('**/en/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /<main id="jangteo-main"[^>]*>/,
      (main) => main + hostileMarkup(attacker.origin),
    )
    await route.fulfill({ response, body })
  })
  const [arrived] = await Promise.all([page.waitForResponse('**/en/'), page.goto('/en/')])
  expect(await arrived.text()).toContain(`${attacker.origin}/speculation`)
  await expect(page.locator('jt-product-tile a').first()).toBeVisible()
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  await page.goto(`${attacker.origin}/later`)
  expect(new Set(attacker.taken())).toEqual(new Set(['GET /later']))
})
