import type { Page } from '@playwright/test'
import { Header } from './pages/header.ts'
import { ProductListPage, ProductPage } from './pages/product-pages.ts'
import { takenOver } from './support/taken-over.ts'
import { expect, test } from './support/test.ts'

const PRODUCT_DATA = /^\/api\/catalog\/products\/[^/]+$/
const PRODUCT_CODE = /\/assets\/catalog\/.*ProductPage/
const BUTTON_CODE = /\/assets\/order\/.*add-to-cart/
const BUTTON_STYLES = /\/assets\/order\/.*\.css/

/** Paths that fit, of what the page asks for from now on. */
function watchRequests(page: Page): (what: RegExp) => readonly string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return (what) => paths.filter((path) => what.test(path))
}

async function openCategory(page: Page): Promise<ProductListPage> {
  await page.goto('/en/c/bags-shoes')
  await takenOver(page)
  return new ProductListPage(page, 'en')
}

test('a product whose link is pointed at is there when it is pressed: code, data and the button that sells', async ({
  page,
}) => {
  const requested = watchRequests(page)
  const { tiles } = await openCategory(page)
  const link = tiles.first().getByRole('link')
  await link.hover()
  await expect.poll(() => requested(BUTTON_STYLES)).toHaveLength(1)
  const all = [PRODUCT_CODE, PRODUCT_DATA, BUTTON_CODE]
  for (const what of all) await expect.poll(() => requested(what)).toHaveLength(1)
  await link.click()
  await expect(new ProductPage(page).addToCart).toBeEnabled()
  for (const what of all) expect(requested(what)).toHaveLength(1)
})

test('the first categories that the home page leads to come before anybody points at them', async ({
  page,
}) => {
  const requested = watchRequests(page)
  const lists = /^\/api\/catalog\/products$/
  await page.goto('/en')
  await expect.poll(() => requested(lists)).toHaveLength(3)
  await page.locator('.home a[href^="/en/c/"]').nth(1).click()
  const { tiles } = new ProductListPage(page, 'en')
  await expect(tiles.first()).toBeVisible()
  // Its first product comes as well: a page that is not the first of a visit asks for more than it shows.
  await expect.poll(() => requested(PRODUCT_DATA)).toHaveLength(1)
  expect(requested(lists)).toHaveLength(3)
})

test('the cart comes while the shopper reads that something is in it', async ({ page }) => {
  const requested = watchRequests(page)
  const { tiles } = await openCategory(page)
  await tiles.first().getByRole('link').click()
  await new ProductPage(page).addToCart.click()
  await page.locator('ord-add-to-cart a[href$="/cart"]').waitFor()
  for (const what of [/\/assets\/order\/.*CartPage/, /^\/api\/cart$/])
    await expect.poll(() => requested(what)).toHaveLength(1)
  // Whatever asks for it again is never answered.
  await page.route(/\/api\/cart\?/, () => new Promise(() => undefined))
  await page.locator('ord-add-to-cart a[href$="/cart"]').click()
  await expect(page.locator('.cart-page__lines > li')).toHaveCount(1)
})

test('a cart that is pointed at is asked for once', async ({ page }) => {
  const requested = watchRequests(page)
  await openCategory(page)
  const { cart } = new Header(page, 'en')
  await cart.hover()
  await expect.poll(() => requested(/^\/api\/cart$/)).toHaveLength(1)
  await cart.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cart')
  expect(requested(/^\/api\/cart$/)).toHaveLength(1)
})

test('a cart is asked for anew after a change', async ({ page }) => {
  const requested = watchRequests(page)
  const { tiles } = await openCategory(page)
  await tiles.first().getByRole('link').click()
  const { addToCart } = new ProductPage(page)
  const cart = page.locator('ord-add-to-cart a[href$="/cart"]')
  await addToCart.click()
  await expect.poll(() => requested(/^\/api\/cart$/)).toHaveLength(1)
  await addToCart.click()
  await expect.poll(() => requested(/^\/api\/cart\/lines$/)).toHaveLength(2)
  await expect(addToCart).not.toHaveAttribute('aria-busy', 'true')
  await expect.poll(() => requested(/^\/api\/cart$/)).toHaveLength(2)
  await cart.click()
  await expect(page.locator('.cart-page__lines jt-quantity')).toHaveJSProperty('value', '2')
})
