import type { Page } from '@playwright/test'
import { ProductListPage } from '../pages/product-pages.ts'
import { openRendered, SERVED_CATEGORIES } from '../support/open-rendered.ts'
import { takenOver } from '../support/taken-over.ts'
import { expect, test } from '../support/test.ts'

/**
 * Data that the browser asked for of the page that it is on, and for the frame. Fragments have their own, as those who ask by `ids` for what they
 * recommend; the list of another page comes ahead.
 */
function watchData(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search, searchParams } = new URL(request.url())
    if (request.isNavigationRequest()) asked.length = 0
    const category = searchParams.get('category')
    const isAhead = category !== null && !new URL(page.url()).pathname.endsWith(`/c/${category}`)
    if (/^\/api\/catalog\/(products|categories)/.test(pathname) && !searchParams.has('ids') && !isAhead)
      asked.push(pathname + search)
  })
  return asked
}

/** Taken over one by one; those of fragments are of other teams. */
const PARTS = 'jt-product-tile, .filter-group, .category-grid li'

/** The browser has the page in hand, and it is still the one that came. */
async function seeTakenOver(page: Page, asked: readonly string[]): Promise<void> {
  await takenOver(page)
  await expect(page.locator('main h1[data-served]')).toBeVisible()
  await expect(page.locator(`main :is(${PARTS}):not([data-served], mfe-slot *)`)).toHaveCount(0)
  await expect(page.locator('cat-nav:not(:has(> script)) > nav[data-served]')).toBeVisible()
  await expect(page.locator('.jangteo-categories nav:visible')).toHaveCount(1)
  expect(await page.locator('body').innerText(), 'what is for browsers without scripts').not.toContain('</')
  expect(asked).toEqual([])
}

test('a page comes with its content, and the browser takes it over without asking for its data', async ({
  page,
}) => {
  const asked = watchData(page)
  await page.addInitScript((parts) => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const part of document.querySelectorAll(`main :is(h1, ${parts}), cat-nav > nav`))
        part.setAttribute('data-served', '')
    })
  }, PARTS)
  for (const address of ['/en', '/en/search?page=2', '/ko/c/kitchen']) {
    await openRendered(page, address, [SERVED_CATEGORIES])
    await seeTakenOver(page, asked)
  }
  const link = new ProductListPage(page, 'ko').tiles.first().getByRole('link')
  await openRendered(page, (await link.getAttribute('href')) ?? '', [SERVED_CATEGORIES])
  await seeTakenOver(page, asked)
})

test('the filters of a page that its server rendered are named, and narrow its list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openRendered(page, '/en/c/kitchen')
  await takenOver(page)
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const heading = filters.getByRole('heading').first()
  await expect(filters.getByRole('group', { name: await heading.innerText(), exact: true })).toBeVisible()
  await filters.getByRole('checkbox', { name: 'On sale' }).click()
  await expect(page).toHaveURL(/sale=on/)
})
