import type { Locator, Page } from '@playwright/test'
import { Header } from './pages/header.ts'
import { ProductListPage, ProductPage } from './pages/product-pages.ts'
import { expect, test } from './support/test.ts'
import { takenOver } from './support/taken-over.ts'
import { TEXTS } from './support/texts.ts'

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const root = element.getRootNode()
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element
  })

/** Presses Tab until it has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 presses of Tab do not lead to ${locator.toString()}`)
}

test('with keys alone, the first stop skips to the content', async ({ page }) => {
  await page.goto('/en/c/kitchen')
  await expect(new ProductListPage(page, 'en').tiles.first()).toBeVisible()
  const skip = page.locator('.jt-skip-link')
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true)
})

test('with keys alone, a suggestion is chosen, and suggestions are sent away', async ({ page }) => {
  await page.goto('/en')
  const { search, suggestions } = new Header(page, 'en')
  await expect(search).toBeVisible()
  await tabTo(page, search)
  await page.keyboard.type('bag')
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  await expect(suggestions.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toHaveAttribute('aria-expanded', 'false')

  await page.keyboard.press('ArrowDown')
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  const chosen = suggestions.and(page.locator('[aria-selected="true"]'))
  if ((await chosen.count()) === 0) await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveCount(1)
  expect(await search.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/(c|p)\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('with keys alone, a product is found on its shelf, chosen in a colour and put into the cart', async ({
  page,
}) => {
  await page.goto('/en/c/bags-shoes')
  const link = new ProductListPage(page, 'en').tiles.first().getByRole('link')
  await expect(link).toBeVisible()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/p\//)

  const product = new ProductPage(page)
  await expect(product.addToCart).toBeVisible()
  await takenOver(page)
  await tabTo(page, product.variants.first())
  await page.keyboard.press('ArrowRight')
  await expect(product.variants.nth(1)).toBeChecked()
  await expect(page).toHaveURL(/sku=/)
  await tabTo(page, product.addToCart)
  await page.keyboard.press('Enter')
  await expect(new Header(page, 'en').cart).toHaveAccessibleName(TEXTS.en.miniCart(1))
})
