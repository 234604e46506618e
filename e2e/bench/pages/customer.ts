import type { Browser, BrowserContext, Page } from '@playwright/test'
import { ProductPage } from '../../pages/product-pages.ts'
import { SignInPage } from '../../pages/sign-in-page.ts'
import { shopPages } from './shop-pages.ts'

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

const DEMO = { email: 'demo@jangteo.example', password: 'jangteo-demo-2026' }

/** The browser's memory of the demo customer, who has signed in. */
export const signedInCustomer = (browser: Browser, shopUrl: string): Promise<Session> =>
  memoryAfter(browser, (page) => signIn(page, shopUrl))

/** The same, with one product in the cart. */
export const customerWithCart = (browser: Browser, shopUrl: string): Promise<Session> =>
  memoryAfter(browser, async (page) => {
    await signIn(page, shopUrl)
    const product = (await shopPages(shopUrl)).find(({ name }) => name === 'product')
    await page.goto(shopUrl + (product?.path ?? ''))
    await new ProductPage(page).addToCart.click()
    await page.locator('ord-add-to-cart a[href$="/cart"]').waitFor()
  })

async function memoryAfter(browser: Browser, act: (page: Page) => Promise<void>): Promise<Session> {
  const context = await browser.newContext()
  await act(await context.newPage())
  const session = await context.storageState()
  await context.close()
  return session
}

async function signIn(page: Page, shopUrl: string): Promise<void> {
  const form = new SignInPage(page, 'en')
  await page.goto(`${shopUrl}/auth/login?returnTo=/en/&locale=en`)
  await form.email.fill(DEMO.email)
  await form.password.fill(DEMO.password)
  await form.submit.click()
  await page.waitForURL('**/en/')
}
