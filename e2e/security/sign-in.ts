import { DEMO_ACCOUNT } from '@jangteo/dev-env'
import type { Page } from '@playwright/test'
import { SignInPage } from '../pages/sign-in-page.ts'
import { type Api, apiOf } from '../support/customer.ts'

/** Somebody who has an account: registering takes a mail. */
export async function signIn(
  page: Page,
  { path = '/en/', who = DEMO_ACCOUNT }: { readonly path?: string; readonly who?: Who } = {},
): Promise<Api> {
  await page.goto(`/auth/login?${new URLSearchParams({ returnTo: path, locale: 'en' })}`)
  const form = new SignInPage(page, 'en')
  await form.email.fill(who.email)
  await form.password.fill(who.password)
  await form.submit.click()
  await page.waitForURL(`**${path}`)
  return apiOf(page)
}

interface Who {
  readonly email: string
  readonly password: string
}
