import { AxeBuilder } from '@axe-core/playwright'
import type { ProductListDto } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { Header } from './pages/header.ts'
import { CartPage, CheckoutPage, OrderPage } from './pages/order-pages.ts'
import { ProductListPage, ProductPage } from './pages/product-pages.ts'
import { SignInPage } from './pages/sign-in-page.ts'
import { chooseInAccountMenu } from './support/account-menu.ts'
import { newCustomer } from './support/customer.ts'
import { mailedCode } from './support/mailbox.ts'
import {
  CARDS,
  addToCart,
  chooseShipping,
  fillAddress,
  payWith,
  recommendationsAppear,
  signUpFromCart,
} from './support/shopping.ts'
import { expect, forgetAnswers, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'
import { WCAG_AA } from './support/wcag.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const findingsOf = async (page: Page): Promise<string[]> => {
  // Without frames of other origins, which no page has, axe needs no blank page of its own to end each run.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.flat().join(' ')}: ${failureSummary}`),
  )
}

/** What is shown, in both colour schemes and at both sizes. Without motion, so that no colour is measured half-way. */
async function isAccessible(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const viewport of [PHONE, DESKTOP])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // Scrolled, the sticky header covers whatever happens to be under it.
      await page.evaluate(() => window.scrollTo(0, 0))
      expect.soft(await findingsOf(page), `${name}, ${colorScheme}, ${viewport.width} px`).toEqual([])
    }
}

async function productPath(page: Page): Promise<string> {
  const answer = await page.request.get('/api/catalog/products?locale=en&inStock=true&category=bags-shoes')
  const [product] = ((await answer.json()) as ProductListDto).items
  if (!product) throw new Error('the shop has no bags')
  return `/en/p/${product.slug}-${product.id}`
}

test.describe('no page breaks a rule of WCAG 2.2 A and AA that axe can see', () => {
  test.slow()

  test('home', async ({ page }) => {
    await page.goto('/en')
    await recommendationsAppear(page, 'rec-for-you')
    await isAccessible(page, 'home')
  })

  test('category', async ({ page }) => {
    await page.goto('/ko/c/kitchen')
    await expect(new ProductListPage(page, 'ko').tiles.first()).toBeVisible()
    await isAccessible(page, 'category')
  })

  test('category, with the filters of a phone open', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto('/en/c/kitchen')
    const list = new ProductListPage(page, 'en')
    await list.openFilters.click()
    await expect(list.closeFilters).toBeVisible()
    expect(await findingsOf(page)).toEqual([])
  })

  test('search, found and not found, and suggestions', async ({ page }) => {
    await page.goto('/en/search?q=bag')
    const header = new Header(page, 'en')
    await expect(new ProductListPage(page, 'en').tiles.first()).toBeVisible()
    await isAccessible(page, 'search')
    await header.search.fill('bag')
    await expect(header.suggestions.first()).toBeVisible()
    await isAccessible(page, 'suggestions')
    await page.goto('/en/search?q=zzzzzz')
    await isAccessible(page, 'nothing found')
  })

  test('product', async ({ page }) => {
    await page.goto(await productPath(page))
    await expect(new ProductPage(page).addToCart).toBeVisible()
    await recommendationsAppear(page, 'rec-related')
    await isAccessible(page, 'product')
  })

  test('a page that is not there', async ({ page, consoleLines }) => {
    await page.goto('/en/nowhere')
    await isAccessible(page, '404')
    forgetAnswers(consoleLines, 404)
  })

  test('sign-in, and a new account', async ({ page }) => {
    await page.goto('/auth/login?returnTo=/en/&locale=en')
    const signIn = new SignInPage(page, 'en')
    await expect(signIn.email).toBeVisible()
    await isAccessible(page, 'sign-in')
    await signIn.toRegister.click()
    await expect(signIn.name).toBeVisible()
    await isAccessible(page, 'new account')
    await signIn.email.fill('not an address')
    await signIn.submit.click()
    await isAccessible(page, 'new account, refused')
    const { name, email, password } = newCustomer()
    await signIn.name.fill(name)
    await signIn.email.fill(email)
    await signIn.password.fill(password)
    await signIn.submit.click()
    await expect(signIn.code).toBeVisible()
    await isAccessible(page, 'new account, code')
    await signIn.code.fill(await mailedCode(email))
    await signIn.submit.click()
    await page.setViewportSize(DESKTOP)
    const header = new Header(page, 'en')
    await chooseInAccountMenu(header, header.security)
    await page.waitForURL('**/account?locale=en')
    await isAccessible(page, 'account')
    await page.getByRole('link', { name: 'Signed-in devices' }).click()
    await page.waitForURL('**/account/sessions?locale=en')
    await isAccessible(page, 'signed-in devices')
  })

  test('from the cart to the order', async ({ page }) => {
    test.setTimeout(400_000)
    await page.goto('/en/cart')
    await isAccessible(page, 'empty cart')
    await page.goto(await productPath(page))
    await addToCart(page, 'en')
    await new Header(page, 'en').cart.click()
    await expect(new CartPage(page, 'en').lines).toHaveCount(1)
    await recommendationsAppear(page, 'rec-cart-addons')
    await isAccessible(page, 'cart')

    await signUpFromCart(page, 'en')
    const checkout = new CheckoutPage(page, 'en')
    await expect(checkout.recipient).toBeVisible()
    await isAccessible(page, 'address')
    await checkout.next.click()
    await isAccessible(page, 'address, incomplete')
    await fillAddress(page, 'en')
    await expect(page.getByRole('radio').first()).toBeAttached()
    await isAccessible(page, 'shipping')
    await chooseShipping(page, 'en')
    await expect(checkout.cardNumber).toBeVisible()
    await isAccessible(page, 'payment')
    await payWith(page, 'en', CARDS.declined)
    await expect(checkout.refusal).toBeVisible()
    await isAccessible(page, 'payment, declined')
    await payWith(page, 'en', CARDS.approved)

    const order = new OrderPage(page, 'en')
    await expect(order.heading).toHaveText(TEXTS.en.placed)
    await isAccessible(page, 'confirmation')
    await order.allOrders.click()
    await expect(order.heading).toHaveText(TEXTS.en.myOrdersTitle)
    await isAccessible(page, 'orders')
    await page.locator('main a[href^="/en/orders/"]').first().click()
    await expect(order.cancel).toBeVisible()
    await isAccessible(page, 'order')
    await order.cancel.click()
    await expect(order.confirmCancel).toBeVisible()
    await isAccessible(page, 'order, to be cancelled')
    await page.goto('/en/account/addresses')
    await isAccessible(page, 'addresses')
  })
})
