import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'
import { TEXTS } from '../support/texts.ts'

export class CartPage {
  readonly heading: Locator
  readonly lines: Locator
  readonly signInToCheckout: Locator
  readonly checkout: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    this.heading = page.getByRole('heading', { level: 1 })
    this.lines = page.locator('.cart-page__lines > li')
    this.signInToCheckout = page.getByRole('button', { name: text.signInToCheckout })
    this.checkout = page.getByRole('link', { name: text.checkout, exact: true })
  }
}

export class CheckoutPage {
  readonly recipient: Locator
  readonly phone: Locator
  readonly country: Locator
  readonly postalCode: Locator
  readonly city: Locator
  readonly line1: Locator
  readonly next: Locator
  readonly cardFrame: Locator
  readonly cardNumber: Locator
  readonly expiry: Locator
  readonly cvc: Locator
  readonly holder: Locator
  readonly pay: Locator
  readonly refusal: Locator
  readonly #page: Page

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
    this.#page = page
    this.recipient = field(text.recipient)
    this.phone = field(text.phone)
    this.country = page.locator('jt-select[name="country"]').getByRole('combobox')
    this.postalCode = field(text.postalCode)
    this.city = field(text.city)
    this.line1 = field(text.line1)
    this.next = page.getByRole('button', { name: text.next, exact: true })
    this.cardFrame = page.locator(`iframe[title="${text.cardFields}"]`)
    const cardField = (name: string): Locator =>
      this.cardFrame.contentFrame().getByRole('textbox', { name, exact: true })
    this.cardNumber = cardField(text.cardNumber)
    this.expiry = cardField(text.expiry)
    this.cvc = cardField(text.cvc)
    this.holder = cardField(text.holder)
    this.pay = page.getByRole('button', { name: text.pay })
    this.refusal = page.getByText(text.declined)
  }

  shippingMethod(name: string): Locator {
    return this.#page.getByRole('radio', { name })
  }
}

export class OrderPage {
  readonly heading: Locator
  readonly allOrders: Locator
  readonly changeAddress: Locator
  readonly line1: Locator
  readonly saveAddress: Locator
  readonly address: Locator
  readonly cancel: Locator
  readonly confirmCancel: Locator
  readonly cancelledNote: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    this.heading = page.getByRole('heading', { level: 1 })
    this.allOrders = page.getByRole('link', { name: text.myOrders })
    this.changeAddress = page.getByRole('button', { name: text.changeAddress })
    this.line1 = page.getByRole('textbox', { name: text.line1, exact: true })
    this.saveAddress = page.getByRole('button', { name: text.saveAddress })
    this.address = page.locator('.order-address')
    this.cancel = page.getByRole('button', { name: text.cancelOrder, exact: true })
    this.confirmCancel = page.getByRole('button', { name: text.cancelConfirm })
    this.cancelledNote = page.getByText(text.cancelled)
  }
}
