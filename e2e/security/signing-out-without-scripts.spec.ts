import { DEMO_ACCOUNT } from '@jangteo/dev-env'
import { SessionPage } from '../pages/session-page.ts'
import { isAccessible } from '../support/axe-without-scripts.ts'
import { LOCALES, expect, test } from '../support/test.ts'
import { isStranger, signInOnSessionPage } from './without-scripts.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

for (const locale of LOCALES)
  test(`A05 A06 a person without scripts signs in, sees that he is, signs out, and is a stranger afterwards (${locale})`, async ({
    page,
  }) => {
    const session = new SessionPage(page, locale)
    await page.goto(`/${locale}/cart`)
    await session.link.click()
    await expect(session.stranger).toBeVisible()
    await isAccessible(page)
    await signInOnSessionPage(page, locale)
    await expect(session.signedIn).toBeVisible()
    await expect(page.getByText(DEMO_ACCOUNT.email)).toBeVisible()
    await isAccessible(page)
    await session.goBack.click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/cart$`))
    await session.link.click()

    const signingOut = page.waitForResponse(/\/auth\/logout/)
    await session.signOut.click()
    expect(await (await signingOut).headerValue('clear-site-data')).toBe('"storage"')
    await expect(session.signedOut).toBeVisible()
    await isAccessible(page)
    await isStranger(page, locale, session.stranger)
  })
