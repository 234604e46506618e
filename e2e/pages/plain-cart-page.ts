import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'
import { TEXTS } from '../support/texts.ts'

/** The cart as a browser without scripts shows it. */
export class PlainCartPage {
  readonly lines: Locator
  readonly quantity: Locator
  readonly change: Locator
  readonly remove: Locator
  readonly signIn: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    const cart = page.locator('.plain-cart')
    this.lines = cart.getByRole('listitem')
    this.quantity = cart.getByRole('combobox')
    this.change = cart.getByText(text.change, { exact: true })
    this.remove = cart.getByText(text.remove, { exact: true })
    this.signIn = cart.getByRole('link', { name: text.signInToCheckout })
  }
}
