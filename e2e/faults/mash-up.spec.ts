import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'
import { type Noticed, buyWithoutRecommendations } from './without-recommendations.ts'

const loseBundle = (page: Page): Promise<void> =>
  page.route('**/assets/recommend/**', (route) => route.fulfill({ status: 404, body: 'not found' }))

const slotGivesUp: Noticed = (page, tag) =>
  expect(page.locator(`mfe-slot:has(> ${tag})`)).toHaveAttribute('data-state', 'failed')

/** What a person can read or use, without what is recommended. */
const everythingElse = (page: Page): Promise<string[]> =>
  page
    .locator('h1, h2, h3, a, button, input, select, img, jt-button')
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('mfe-slot:has(> rec-for-you, > rec-related)'))
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.localName} ${element.textContent.trim()}`),
    )

test('without the bundle of recommendations, a shopper buys as ever', async ({ page, consoleLines }) => {
  await loseBundle(page)
  await buyWithoutRecommendations(page, 'en', slotGivesUp)
  expect(consoleLines).not.toEqual([])
  const others = consoleLines.filter((line) => !line.includes('/assets/recommend/'))
  consoleLines.splice(0, consoleLines.length, ...others)
})

test('without the bundle of recommendations, nothing else is missing', async ({ page, consoleLines }) => {
  for (const [path, tag] of [
    ['/ko', 'rec-for-you'],
    ['/ko/search?q=가방', undefined],
    ['/ko/p/', 'rec-related'],
  ] as const) {
    const address = path === '/ko/p/' ? await anyProduct(page) : path
    await page.unrouteAll()
    await page.goto(address)
    if (tag) {
      const slot = page.locator(`mfe-slot:has(> ${tag})`)
      await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await expect(slot.locator('a').first()).toBeVisible()
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const before = await everythingElse(page)
    expect(before.length).toBeGreaterThan(20)

    await loseBundle(page)
    await page.goto(address)
    if (tag) {
      await page.locator(`mfe-slot:has(> ${tag})`).evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await slotGivesUp(page, tag)
    }
    await expect.poll(() => everythingElse(page)).toEqual(before)
  }
  consoleLines.length = 0
})
