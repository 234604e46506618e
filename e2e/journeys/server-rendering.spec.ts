import type { Page } from '@playwright/test'
import { ProductListPage } from '../pages/product-pages.ts'
import { openRendered } from '../support/open-rendered.ts'
import { expect, test } from '../support/test.ts'

/** Data that the browser asked for on the page that it is on. Fragments have their own, as those who ask by `ids` for what they recommend. */
function watchData(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search, searchParams } = new URL(request.url())
    if (request.isNavigationRequest()) asked.length = 0
    if (/^\/api\/catalog\/products/.test(pathname) && !searchParams.has('ids')) asked.push(pathname + search)
  })
  return asked
}

/** The browser has the page in hand, and it is still the one that came. */
async function seeTakenOver(page: Page, asked: readonly string[]): Promise<void> {
  await expect(page.locator('[data-page] > :not([data-server-rendered])')).toBeAttached()
  await expect(page.locator('main h1[data-served]')).toBeVisible()
  expect(await page.locator('body').innerText(), 'what is for browsers without scripts').not.toContain('</')
  expect(asked).toEqual([])
}

test('a page comes with its content, and the browser takes it over without asking for its data', async ({
  page,
}) => {
  const asked = watchData(page)
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('[data-server-rendered] h1')?.setAttribute('data-served', '')
    })
  })
  for (const address of ['/en', '/en/search?page=2', '/ko/c/kitchen']) {
    await openRendered(page, address)
    await seeTakenOver(page, asked)
  }
  const link = new ProductListPage(page, 'ko').tiles.first().getByRole('link')
  await openRendered(page, (await link.getAttribute('href')) ?? '')
  await seeTakenOver(page, asked)
})
