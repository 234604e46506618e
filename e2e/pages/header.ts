import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'
import { TEXTS } from '../support/texts.ts'

/** The frame around every page. */
export class Header {
  readonly search: Locator
  readonly suggestions: Locator
  readonly categories: Locator
  readonly currency: Locator
  readonly otherLanguage: Locator
  readonly signIn: Locator
  readonly account: Locator
  readonly addresses: Locator
  readonly security: Locator
  readonly cart: Locator
  readonly announcements: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    this.search = page.getByRole('combobox', { name: text.searchBox })
    this.suggestions = page.locator('cat-search-box').getByRole('option')
    this.categories = page.locator('cat-nav a')
    this.currency = page.locator('.jangteo-currency')
    this.otherLanguage = page.locator('.jangteo-language')
    this.signIn = page.locator('.jangteo-account__sign-in')
    this.account = page.locator('.jangteo-account__toggle')
    this.addresses = page.locator('.jangteo-account__menu a[href$="/account/addresses"]')
    this.security = page.locator('.jangteo-account__menu a[href^="/auth/account"]')
    this.cart = page.locator('.jangteo-header__cart').getByRole('link')
    this.announcements = page.locator('[aria-live]')
  }
}
