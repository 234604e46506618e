import type { Page } from '@playwright/test'
import { Header } from './pages/header.ts'
import { chooseInAccountMenu } from './support/account-menu.ts'
import { register } from './support/customer.ts'
import { expect, test } from './support/test.ts'

/** A device that verifies its owner at once. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a shopper adds a passkey and signs in with nothing else', async ({ page }) => {
  await plugInAuthenticator(page)
  const header = new Header(page, 'en')
  await page.goto('/auth/login?returnTo=/en/&locale=en')
  await register(page, 'en')
  await chooseInAccountMenu(header, header.security)
  await page.getByRole('link', { name: 'Passkeys' }).click()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('status')).toHaveText(
    'Your passkey is added. You can sign in with it from now on.',
  )
  await expect(page.getByText('Chrome · Linux')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/auth/login?returnTo=/en/&locale=en')
  await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(header.account).toHaveAccessibleName('My account, Mina Kim')
})
