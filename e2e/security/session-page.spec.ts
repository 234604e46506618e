import { SessionPage } from '../pages/session-page.ts'
import { SignInPage } from '../pages/sign-in-page.ts'
import { LOCALES, expect, test } from '../support/test.ts'
import { isStranger, signInOnSessionPage } from './without-scripts.ts'

test.use({ javaScriptEnabled: false })

for (const locale of LOCALES)
  test(`A05 A06 who signs out on the pages of the account is a stranger in the shop too (${locale})`, async ({
    page,
  }) => {
    const session = new SessionPage(page, locale)
    await page.goto(`/session?locale=${locale}`)
    await signInOnSessionPage(page, locale)
    await session.security.click()
    await session.signOut.click()
    await expect(session.signedOut).toBeVisible()
    await isStranger(page, locale, new SignInPage(page, locale).password)
  })

test('who comes from another site is shown as signed in too', async ({ page, baseURL }) => {
  await page.goto('/session?locale=en')
  await signInOnSessionPage(page, 'en')
  await page.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${baseURL}/session?locale=en">shop</a>` }),
  )
  await page.goto('http://elsewhere.test/')
  const arriving = page.waitForResponse(/\/session\?/)
  await page.getByRole('link').click()
  expect((await arriving).headers()['refresh']).toBe('0; url=/session?locale=en')
  await expect(new SessionPage(page, 'en').signedIn).toBeVisible()
})
