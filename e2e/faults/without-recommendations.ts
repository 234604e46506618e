import type { Locale } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { Header } from '../pages/header.ts'
import { CartPage, OrderPage } from '../pages/order-pages.ts'
import {
  CARDS,
  addToCart,
  chooseShipping,
  fillAddress,
  findProduct,
  payWith,
  signUpFromCart,
} from '../support/shopping.ts'
import { expect } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'

/** Resolves when the page at hand has found out that recommendations of this tag are not to be had. */
export type Noticed = (page: Page, tag: string) => Promise<void>

/** Goes to where recommendations would be: nothing of them is left, neither words nor space. */
async function nothingIsRecommended(page: Page, tag: string, noticed: Noticed): Promise<void> {
  const slot = page.locator(`mfe-slot:has(> ${tag})`)
  await slot.waitFor({ state: 'attached' })
  await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await noticed(page, tag)
  await expect(page.locator(tag)).toBeHidden()
  await expect.poll(() => slot.evaluate((element) => element.getBoundingClientRect().height)).toBe(0)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
}

/** The main job of the shop, by a person to whom nothing is recommended. */
export async function buyWithoutRecommendations(page: Page, locale: Locale, noticed: Noticed): Promise<void> {
  await page.goto(`/${locale}`)
  await nothingIsRecommended(page, 'rec-for-you', noticed)
  await findProduct(page, locale)
  await nothingIsRecommended(page, 'rec-related', noticed)
  await addToCart(page, locale)
  await new Header(page, locale).cart.click()
  await expect(new CartPage(page, locale).lines).toHaveCount(1)
  await nothingIsRecommended(page, 'rec-cart-addons', noticed)
  await signUpFromCart(page, locale)
  await fillAddress(page, locale)
  await chooseShipping(page, locale)
  await payWith(page, locale, CARDS.approved)
  await expect(new OrderPage(page, locale).heading).toHaveText(TEXTS[locale].placed)
}
