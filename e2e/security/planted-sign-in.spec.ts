import { DEMO_ACCOUNT, DEMO_DEVELOPER } from '@jangteo/dev-env'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { SignInPage } from '../pages/sign-in-page.ts'
import { signIn } from './sign-in.ts'
import { type Hostile, expect, test } from './test.ts'

const IDENTITY = `http://localhost:${process.env.E2E_IDENTITY_PORT}`
const EXPIRED = 'This sign-in page has expired'

interface Other {
  readonly context: BrowserContext
  readonly page: Page
}

/** Somebody else, in his own browser, in the middle of signing in; and what that sign-in is called. */
async function beginElsewhere(
  browser: Browser,
  baseURL: string | undefined,
): Promise<Other & { uid: string }> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const page = await context.newPage()
  await page.goto('/auth/login?returnTo=/session&locale=en')
  return { context, page, uid: new URL(page.url()).pathname.split('/')[2] ?? '' }
}

/** All cookies that another browser has at an address, as a release in a page of the shop can write them; answers the names that are here then. */
async function plant(page: Page, hostile: Hostile, from: BrowserContext, address: string) {
  for (const { name, value, path } of await from.cookies(address)) {
    await hostile.does('writeCookie', `${name}=${value}; path=${path}; secure; samesite=lax`)
  }
  const here = await page.context().cookies(address)
  return here.map(({ name }) => name)
}

async function isStranger(page: Page): Promise<void> {
  await page.goto(`${IDENTITY}/account?locale=en`)
  await expect(new SignInPage(page, 'en').password).toBeVisible()
  expect(await (await page.request.get('/auth/session')).json()).toHaveProperty('account', null)
}

test('A21 who is led to a sign-in that somebody else began, its cookies planted by a release, signs nobody in there', async ({
  browser,
  baseURL,
  page,
  hostile,
}) => {
  const other = await beginElsewhere(browser, baseURL)
  await hostile.enter()
  const planted = await plant(page, hostile, other.context, other.page.url())
  expect(planted).toContain('__Secure-interaction')
  expect(planted).not.toContain(`__Host-Http-sign-in-${other.uid}`)
  await page.goto(other.page.url())
  await expect(page.getByText(EXPIRED)).toBeVisible()
  await expect(new SignInPage(page, 'en').password).toHaveCount(0)

  await other.page.goto(`${IDENTITY}/oauth/authorize/${other.uid}`)
  await isStranger(other.page)
  await other.context.close()
})

test('A21 who is led to the end of a sign-in of somebody else, its cookies planted by a release, is not signed in as that one', async ({
  browser,
  baseURL,
  page,
  hostile,
}) => {
  const other = await beginElsewhere(browser, baseURL)
  const end = `${IDENTITY}/oauth/authorize/${other.uid}`
  const proven = await other.page.request.post(other.page.url(), {
    form: { email: DEMO_ACCOUNT.email, password: DEMO_ACCOUNT.password },
    headers: { origin: IDENTITY },
    maxRedirects: 0,
  })
  expect(proven.headers()['location']).toBe(end)

  await hostile.enter()
  expect(await plant(page, hostile, other.context, end)).toContain('__Secure-resume')
  await page.goto(`${end}?locale=en`)
  await expect(page.getByText(EXPIRED)).toBeVisible()
  await isStranger(page)
  await other.context.close()
})

test('A21 a code of a terminal that a release planted is not shown as typed in this browser', async ({
  browser,
  page,
  hostile,
  request,
}) => {
  const terminal = { client_id: 'jangteo-terminal', scope: 'openid registry:publish' }
  const asked = await request.post(`${IDENTITY}/oauth/device_authorization`, { form: terminal })
  const { user_code } = await asked.json()
  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  await elsewhere.goto(`${IDENTITY}/oauth/device?locale=en`)
  await elsewhere.getByRole('textbox', { name: 'Code' }).fill(user_code)
  await elsewhere.getByRole('button', { name: 'Continue' }).click()
  await expect(elsewhere.getByText(user_code)).toBeVisible()

  await signIn(page, { who: DEMO_DEVELOPER })
  await hostile.enter()
  await plant(page, hostile, context, elsewhere.url())
  await page.goto(`${IDENTITY}/oauth/device/confirm?locale=en`)
  await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue('')
  await expect(page.getByText(user_code)).toHaveCount(0)
  await context.close()
})
