import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'
import { TEXTS } from '../support/texts.ts'

/** Home, category and search pages. */
export class ProductListPage {
  readonly heading: Locator
  readonly tiles: Locator
  readonly total: Locator
  readonly openFilters: Locator
  readonly inStockOnly: Locator
  readonly closeFilters: Locator

  constructor(page: Page, locale: Locale) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.tiles = page.locator('.listing jt-product-tile')
    this.total = page.locator('.listing__total')
    this.openFilters = page.locator('.listing__filters')
    this.inStockOnly = page.getByRole('checkbox', { name: TEXTS[locale].inStockOnly })
    this.closeFilters = page.locator('jt-drawer jt-button[slot="footer"]')
  }
}

export class ProductPage {
  readonly heading: Locator
  readonly price: Locator
  readonly variants: Locator
  readonly addToCart: Locator

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.price = page.locator('.buy-box__price')
    this.variants = page.locator('jt-swatches').getByRole('radio')
    // Once the browser has it in hand: an earlier press leaves the page, as a form does.
    this.addToCart = page.locator('ord-add-to-cart:not(:has(> script))').getByRole('button')
  }
}
