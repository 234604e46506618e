import { DEMO_ACCOUNT, DEMO_DEVELOPER } from '@jangteo/dev-env'
import type { Page } from '@playwright/test'
import { SignInPage } from './pages/sign-in-page.ts'
import { isAccessible } from './support/axe-without-scripts.ts'
import { expect, test } from './support/test.ts'

const identityUrl = `http://localhost:${process.env.E2E_IDENTITY_PORT}`

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function submitSignIn(page: Page, who: { readonly email: string; readonly password: string }) {
  const form = new SignInPage(page, 'en')
  await form.email.fill(who.email)
  await form.password.fill(who.password)
  await form.submit.click()
}

test('who lets a terminal sign in goes Back and Forward among pages, and reads them in his language', async ({
  page,
  request,
}) => {
  const form = { client_id: 'jangteo-terminal', scope: 'openid registry:publish' }
  const codes = await (await request.post(`${identityUrl}/oauth/device_authorization`, { form })).json()
  await page.goto(`${identityUrl}/oauth/device?locale=en`)
  await page.getByRole('textbox', { name: 'Code' }).fill(codes.user_code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(codes.user_code)).toBeVisible()
  await isAccessible(page)
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(heading(page, '내 터미널이 맞나요?')).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Yes, sign it in' }).click()
  await page.waitForURL('**/sign-in/**')
  await page.goBack()
  await expect(page.getByRole('alert')).toContainText('This code was answered already')
  await isAccessible(page)
  await page.goForward()
  await submitSignIn(page, DEMO_DEVELOPER)
  await expect(heading(page, 'Your terminal is signed in')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Your terminal is signed in')).toBeVisible()
})

test('who typed a wrong password reads it again after a reload and after going Back, with the address kept', async ({
  page,
}) => {
  await page.goto(`${identityUrl}/account?locale=en`)
  await submitSignIn(page, { ...DEMO_ACCOUNT, password: 'not the right one' })
  const isTold = async (): Promise<void> => {
    await expect(page.getByRole('alert')).toContainText('The e-mail or the password is not right.')
    await expect(new SignInPage(page, 'en').email).toHaveValue(DEMO_ACCOUNT.email)
    await expect(new SignInPage(page, 'en').password).toHaveValue('')
  }
  await isTold()
  await isAccessible(page)
  await page.reload()
  await isTold()
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.goBack()
  await isTold()
  await submitSignIn(page, DEMO_ACCOUNT)
  await expect(heading(page, 'My account')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'This page is over')).toBeVisible()
  await isAccessible(page)
  await page.getByRole('link', { name: 'My account' }).click()
  await expect(heading(page, 'My account')).toBeVisible()
})

test('who signs in where another account has signed in meanwhile is asked, and goes on by a button', async ({
  page,
  context,
}) => {
  const account = `${identityUrl}/account?locale=en`
  await page.goto(account)
  const other = await context.newPage()
  await other.goto(account)
  await submitSignIn(other, DEMO_ACCOUNT)
  await expect(heading(other, 'My account')).toBeVisible()

  await submitSignIn(page, DEMO_DEVELOPER)
  await expect(heading(page, 'Another account is signed in')).toBeVisible()
  await expect(page.getByText(DEMO_ACCOUNT.email)).toBeVisible()
  await isAccessible(page)
  await page.getByRole('button', { name: `Go on as ${DEMO_DEVELOPER.email}` }).click()
  await expect(heading(page, 'My account')).toBeVisible()
  await expect(page.getByText(DEMO_DEVELOPER.email)).toBeVisible()
})
