import type { AccessTokenDto, Locale } from '@jangteo/contracts'
import { type APIResponse, type Page, expect } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { SignInPage } from '../pages/sign-in-page.ts'
import { mailedCode } from './mailbox.ts'

export interface Customer {
  readonly email: string
  readonly password: string
  readonly name: string
}

/** Someone that no other test knows. */
export const newCustomer = (): Customer => ({
  email: `shopper-${randomUUID()}@jangteo.example`,
  password: 'a long enough pass phrase',
  name: 'Mina Kim',
})

/** From the sign-in page, by the code in the mail, to a new account, and back to the shop. */
export async function register(page: Page, locale: Locale, customer = newCustomer()): Promise<Customer> {
  const signIn = new SignInPage(page, locale)
  await signIn.toRegister.click()
  await signIn.name.fill(customer.name)
  await signIn.email.fill(customer.email)
  await signIn.password.fill(customer.password)
  await signIn.submit.click()
  await expect(signIn.code).toBeVisible()
  await signIn.code.fill(await mailedCode(customer.email))
  await signIn.submit.click()
  return customer
}

export interface Api {
  send(
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly headers?: Record<string, string> },
  ): Promise<APIResponse>
}

/** Calls with the bearer token that the page of the signed-in person has. */
export async function apiOf(page: Page): Promise<Api> {
  const answer = await page.request.post('/auth/token', { headers: { 'x-jangteo-auth': '1' } })
  if (!answer.ok()) throw new Error(`/auth/token answered ${answer.status()}: nobody is signed in`)
  const { accessToken } = (await answer.json()) as AccessTokenDto
  return {
    send: (method, path, { body, headers } = {}) =>
      page.request.fetch(path, {
        method,
        headers: { authorization: `Bearer ${accessToken}`, ...headers },
        ...(body === undefined ? {} : { data: body }),
      }),
  }
}

/** The calls of a new customer. */
export async function signedInApi(page: Page): Promise<Api> {
  await page.goto('/auth/login?returnTo=/en/&locale=en')
  await register(page, 'en')
  await page.waitForURL('**/en/')
  return apiOf(page)
}
