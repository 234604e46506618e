import type { ProductListDto } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { recommendationsAppear } from '../support/shopping.ts'
import { expect, test } from '../support/test.ts'
import { type Noticed, buyWithoutRecommendations } from './without-recommendations.ts'

const loseBundle = (page: Page): Promise<unknown> =>
  page.route('**/assets/recommend/**', (route) => route.fulfill({ status: 404, body: 'not found' }))

const slotGivesUp: Noticed = (page, tag) =>
  expect(page.locator(`mfe-slot:has(> ${tag})`)).toHaveAttribute('data-state', 'failed')

/** What a person can read or use, without what is recommended. */
const everythingElse = (page: Page): Promise<string[]> =>
  page.locator('h1, h2, h3, p, a, button, input, select, img').evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('rec-for-you, rec-related'))
      // Pictures that say nothing are drawn when they are nearly seen, but are there before.
      .filter((element) => element.matches('img[alt=""]') || element.checkVisibility())
      .map((element) => `${element.localName} ${element.textContent.trim()}`),
  )

async function productPath(page: Page): Promise<string> {
  const answer = await page.request.get('/api/catalog/products?locale=ko&inStock=true&pageSize=1')
  const [product] = ((await answer.json()) as ProductListDto).items
  if (!product) throw new Error('the shop has nothing to sell')
  return `/ko/p/${product.slug}-${product.id}`
}

/** The browser itself reports each file that answers 404, the shell that it goes on without it. */
function forgetLostBundle(consoleLines: string[]): void {
  expect(consoleLines).not.toEqual([])
  const others = consoleLines.filter((line) => !line.includes('/assets/recommend/'))
  consoleLines.splice(0, consoleLines.length, ...others)
}

test('without the bundle of recommendations, a shopper buys as ever', async ({ page, consoleLines }) => {
  await loseBundle(page)
  await buyWithoutRecommendations(page, 'en', slotGivesUp)
  forgetLostBundle(consoleLines)
})

for (const tag of ['rec-for-you', 'rec-related']) {
  test(`without <${tag}>, nothing else is missing from its page`, async ({ page, consoleLines }) => {
    const path = tag === 'rec-for-you' ? '/ko' : await productPath(page)
    await page.goto(path)
    await recommendationsAppear(page, tag)
    const whole = await everythingElse(page)

    await loseBundle(page)
    await page.goto(path)
    const slot = page.locator(`mfe-slot:has(> ${tag})`)
    await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await slotGivesUp(page, tag)
    await expect.poll(() => everythingElse(page)).toEqual(whole)
    forgetLostBundle(consoleLines)
  })
}
