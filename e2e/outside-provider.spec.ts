import { Header } from './pages/header.ts'
import { acmeAt } from './support/acme.ts'
import { startAcme } from './support/acme-provider.ts'
import { newCustomer } from './support/customer.ts'
import { expect, test } from './support/test.ts'

test('a shopper signs in with an account elsewhere, and the shop greets him by the name there', async ({
  page,
}) => {
  const acme = acmeAt(process.env.E2E_OUTSIDE_PORT)
  const identityUrl = `http://localhost:${process.env.E2E_IDENTITY_PORT}`
  const { email } = newCustomer()
  const server = await startAcme(acme, identityUrl, { name: 'Acme Kim', email })
  await page.goto('/auth/login?returnTo=/en/cart&locale=en')
  await page.getByRole('link', { name: 'Continue with Acme' }).click()
  await page.getByRole('button', { name: 'Sign in at Acme' }).click()
  await page.waitForURL('**/en/cart')
  await expect(new Header(page, 'en').account).toHaveAccessibleName('My account, Acme Kim')
  server.closeAllConnections()
  server.close()
})
