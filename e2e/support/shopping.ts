import type { Locale } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { CartPage, CheckoutPage } from '../pages/order-pages.ts'
import { ProductListPage, ProductPage } from '../pages/product-pages.ts'
import { register } from './customer.ts'
import { pressAsDrawn } from './press-as-drawn.ts'
import { expect } from './test.ts'
import { takenOver } from './taken-over.ts'
import { TEXTS } from './texts.ts'

export const CARDS = { approved: '4242 4242 4242 4242', declined: '4000 0000 0000 0002' }
const STREET = { ko: '세종대로 110', en: '110 Sejong-daero' }

/** From the home page by a search to a product that can be bought. */
export async function findProduct(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}`)
  const header = new Header(page, locale)
  await header.search.fill(TEXTS[locale].bag)
  await expect(header.suggestions.first()).toBeVisible()
  await header.search.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)

  const list = new ProductListPage(page, locale)
  await expect(list.tiles.first()).toBeVisible()
  const isPhone = await list.openFilters.isVisible()
  if (isPhone) await list.openFilters.click()
  await list.inStockOnly.last().check()
  await expect(page).toHaveURL(/stock=in/)
  if (isPhone) await list.closeFilters.click()
  await list.tiles.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/p\//)
}

/** Chooses the second variant where there are several, and puts it into the cart. */
export async function addToCart(page: Page, locale: Locale): Promise<void> {
  const product = new ProductPage(page)
  await expect(product.addToCart).toBeVisible()
  await takenOver(page)
  if ((await product.variants.count()) > 1) {
    await product.variants.nth(1).check({ force: true })
    await expect(page).toHaveURL(/sku=/)
  }
  await product.addToCart.click()
  const header = new Header(page, locale)
  await expect(header.cart).toHaveAccessibleName(TEXTS[locale].miniCart(1))
  await expect(header.announcements.filter({ hasText: TEXTS[locale].added(1) })).toHaveCount(1)
}

/** From the cart as a visitor, by a new account, to the first step of checkout. */
export async function signUpFromCart(page: Page, locale: Locale): Promise<void> {
  const cart = new CartPage(page, locale)
  await cart.signInToCheckout.click()
  await register(page, locale)
  await expect(page).toHaveURL(new RegExp(`/${locale}/cart$`))
  await expect(cart.lines).toHaveCount(1)
  await cart.checkout.click()
}

export async function fillAddress(page: Page, locale: Locale): Promise<void> {
  const checkout = new CheckoutPage(page, locale)
  await checkout.recipient.fill('Mina Kim')
  await checkout.country.selectOption('KR')
  await checkout.phone.fill('010-1234-5678')
  await checkout.postalCode.fill('04524')
  await checkout.city.fill('서울')
  await checkout.line1.fill(STREET[locale])
  await checkout.next.click()
  await expect(page).toHaveURL(/checkout\/shipping$/)
}

export async function chooseShipping(page: Page, locale: Locale): Promise<void> {
  const checkout = new CheckoutPage(page, locale)
  await checkout.shippingMethod(TEXTS[locale].express).check({ force: true })
  await checkout.next.click()
  await expect(page).toHaveURL(/checkout\/payment$/)
}

export async function payWith(page: Page, locale: Locale, number: string): Promise<void> {
  const checkout = new CheckoutPage(page, locale)
  await checkout.cardNumber.fill(number)
  await checkout.expiry.fill('12/30')
  await checkout.cvc.fill('123')
  await checkout.holder.fill('MINA KIM')
  await pressAsDrawn(checkout.pay)
}

/**
 * They are loaded when they come near: goes down to them and sees at least one product. A page waits two seconds for them, which can be too
 * short on a busy machine: then it is loaded again, as a shopper would do.
 */
export async function recommendationsAppear(page: Page, tag: string): Promise<void> {
  const slot = page.locator(`mfe-slot:has(> ${tag})`)
  const state = (): Promise<string | null> => slot.getAttribute('data-state')
  await expect(async () => {
    if ((await state()) === 'failed') await page.reload()
    await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect.poll(state).toMatch(/ready|failed/)
    expect(await state()).toBe('ready')
  }).toPass()
  await expect(slot.locator('a').first()).toBeVisible()
}
