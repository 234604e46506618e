import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'
import { TEXTS } from '../support/texts.ts'

/** The pages of the identity service, on its own origin. */
export class SignInPage {
  readonly toRegister: Locator
  readonly name: Locator
  readonly email: Locator
  readonly password: Locator
  readonly code: Locator
  readonly submit: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXTS[locale]
    this.toRegister = page.getByRole('link', { name: text.register })
    this.name = page.getByRole('textbox', { name: text.name, exact: true })
    this.email = page.getByRole('textbox', { name: text.email })
    this.password = page.getByLabel(text.password, { exact: true })
    this.code = page.getByRole('textbox', { name: text.mailedCode })
    this.submit = page.locator('form button.primary')
  }
}
