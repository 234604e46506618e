import { Header } from '../pages/header.ts'
import { SessionPage } from '../pages/session-page.ts'
import { expect, test } from '../support/test.ts'
import { signInOnSessionPage } from './without-scripts.ts'

/** The forms that sign out, on pages that run no script of the shop. */
const WAYS = { 'the page of the session': false, 'the pages of the account': true }

for (const [place, isAtAccount] of Object.entries(WAYS))
  test(`the other tabs hear of it when somebody signs out on ${place}`, async ({ page, context }) => {
    const session = new SessionPage(page, 'en')
    await page.goto('/session?locale=en')
    await signInOnSessionPage(page, 'en')
    const other = await context.newPage()
    await other.goto('/en/orders')
    const header = new Header(other, 'en')
    await expect(header.account).toBeVisible()
    if (isAtAccount) await session.security.click()
    await session.signOut.click()
    await expect(session.signedOut).toBeVisible()
    await expect(header.signIn).toBeVisible()
    await expect(header.account).toBeHidden()
  })
