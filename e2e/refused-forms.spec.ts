import type { Page } from '@playwright/test'
import { SignInPage } from './pages/sign-in-page.ts'
import { newCustomer } from './support/customer.ts'
import { mailedCode } from './support/mailbox.ts'
import { expect, LOCALES, test } from './support/test.ts'

const identityUrl = `http://localhost:${process.env.E2E_IDENTITY_PORT}`
const TOO_SHORT = { en: 'Use at least 10 characters.', ko: '10자 이상' }
const WRONG_CODE = { en: 'This code is not right.', ko: '코드가 맞지 않아요' }
const DONE = { en: 'Your new password is set.', ko: '새 비밀번호를 저장했어요' }

/** What holds after a form, after a reload, and after going on and Back. */
async function staysSo(page: Page, holds: () => Promise<void>): Promise<void> {
  await holds()
  await page.reload()
  await holds()
  await page.goto(`${identityUrl}/oauth/device`)
  await page.goBack()
  await holds()
}

for (const locale of LOCALES)
  test(`who sends what is refused reads why after a reload and after going Back too, in ${locale}`, async ({
    page,
  }) => {
    const form = new SignInPage(page, locale)
    const { name, email, password } = newCustomer()
    await page.goto(`${identityUrl}/account?locale=${locale}`)
    await form.toRegister.click()
    await form.name.fill(name)
    await form.email.fill(email)
    await form.password.fill('short')
    await form.submit.click()
    await staysSo(page, async () => {
      await expect(page.locator('#password-error')).toContainText(TOO_SHORT[locale])
      await expect(form.name).toHaveValue(name)
      await expect(form.email).toHaveValue(email)
      await expect(form.password).toHaveValue('')
    })

    await form.password.fill(password)
    await form.submit.click()
    await form.code.fill('BBBB-BBBB')
    await form.submit.click()
    await staysSo(page, () => expect(page.getByText(WRONG_CODE[locale])).toBeVisible())
    await form.code.fill(await mailedCode(email))
    await form.submit.click()
    await page.waitForURL('**/account?*')

    await page.goto(`${identityUrl}/account/password?locale=${locale}`)
    const next = page.locator('input[type=password]')
    await next.fill('short')
    await form.submit.click()
    await staysSo(page, () => expect(page.locator('#password-error')).toContainText(TOO_SHORT[locale]))
    await next.fill(`${password} too`)
    await form.submit.click()
    await staysSo(page, () => expect(page.getByRole('status')).toContainText(DONE[locale]))
  })
