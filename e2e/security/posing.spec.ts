import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { ProductPage } from '../pages/product-pages.ts'
import { addToCart, findProduct } from '../support/shopping.ts'
import { expect, test } from './test.ts'

/** The origin of what a browser shows in the place of a page. */
const REFUSED = 'null'
const framed = (page: Page): Promise<readonly string[]> =>
  Promise.all(
    page
      .mainFrame()
      .childFrames()
      .map((frame) => frame.evaluate(() => window.origin)),
  )

/** Of no tab of the shop: wrong kinds, wrong fields, other people, code in words. */
const BABBLE = Array.from(
  { length: 50 },
  (_, place) =>
    [
      { type: 'session.changed', data: { isSignedIn: 'yes', accountId: place } },
      { type: 'cart.changed', data: { count: '<b>9</b>' } },
      { type: '__proto__', data: { polluted: place } },
      { type: 'session.token', data: place },
      [place, 'session.changed'],
    ][place % 5],
)

test('A07 what is said in the channel of the tabs, and to its own window, changes nothing', async ({
  page,
  hostile,
  uncaught,
}) => {
  await findProduct(page, 'en')
  await addToCart(page, 'en')
  await hostile.enter()
  const header = new Header(page, 'en')
  await expect(header.cart).toHaveAccessibleName('Cart, 1 item')
  const stored = await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), location.href])
  await hostile.does('babble', BABBLE)
  await hostile.does('flood', 2000)
  await expect(header.cart).toHaveAccessibleName('Cart, 1 item')
  await expect(header.signIn).toBeVisible()
  expect(await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), location.href])).toEqual(
    stored,
  )
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(uncaught).toEqual([])
})

test('A24 the shop is in nobody’s frame, not in its own, and nobody but the card fields is in a frame of it', async ({
  page,
  hostile,
  attacker,
}) => {
  const shop = `http://localhost:${process.env.E2E_GATEWAY_PORT}/en/cart`
  await page.goto(`${attacker.origin}/?frame=${encodeURIComponent(shop)}`)
  expect(await framed(page)).toEqual([REFUSED])

  await hostile.enter()
  attacker.taken()
  await hostile.does('loadFrame', '/en/cart')
  await hostile.does('loadFrame', `${attacker.origin}/frame`)
  expect(await framed(page)).toEqual([REFUSED, REFUSED])
  expect(attacker.taken()).toEqual([])
})

test('A52 a tag that is taken from its team is not shown as theirs, and the others’ stay', async ({
  page,
  hostile,
}) => {
  await hostile.enter()
  expect(await hostile.does('takeTag', 'cat-nav', 'Mine')).toBe(false)
  expect(await hostile.does('takeTag', 'ord-add-to-cart', 'Pay here')).toBe(true)
  await page.locator('jt-product-tile a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('mfe-slot:has(> ord-add-to-cart) [slot="fallback"]')).toBeVisible()
  await expect(page.getByText('Pay here')).toBeHidden()
  await page.reload()
  await expect(new ProductPage(page).addToCart).toBeEnabled()
})
