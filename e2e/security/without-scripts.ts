import type { Locale } from '@jangteo/contracts'
import { DEMO_ACCOUNT } from '@jangteo/dev-env'
import type { Locator, Page } from '@playwright/test'
import { SessionPage } from '../pages/session-page.ts'
import { SignInPage } from '../pages/sign-in-page.ts'
import { expect } from '../support/test.ts'

const SESSIONS = ['__Host-Http-sid', '__Host-Http-as']

/** From the page that says who is signed in, and back to it. */
export async function signInOnSessionPage(page: Page, locale: Locale): Promise<void> {
  await new SessionPage(page, locale).signIn.click()
  const form = new SignInPage(page, locale)
  await form.email.fill(DEMO_ACCOUNT.email)
  await form.password.fill(DEMO_ACCOUNT.password)
  await form.submit.click()
  await expect(page).toHaveURL(/\/session\?/)
}

/** Neither cookies nor Back, which shows a page of strangers, nor the identity service know anybody in this browser. */
export async function isStranger(page: Page, locale: Locale, shownByBack: Locator): Promise<void> {
  const session = new SessionPage(page, locale)
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  expect(cookies.filter((name) => SESSIONS.includes(name))).toEqual([])
  await page.goBack()
  await expect(shownByBack).toBeVisible()
  await expect(session.signOut).toHaveCount(0)
  await expect(page.getByText(DEMO_ACCOUNT.email)).toHaveCount(0)
  await page.goto(`/session?locale=${locale}`)
  await expect(session.stranger).toBeVisible()
  await session.signIn.click()
  await expect(new SignInPage(page, locale).password).toBeVisible()
}
