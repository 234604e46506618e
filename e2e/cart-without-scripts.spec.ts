import type { Locale, ProductListDto } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { PlainCartPage } from './pages/plain-cart-page.ts'
import { LOCALES, expect, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'

/** Loads it again where a busy server only said that scripts would show it. */
async function cartIsThere(page: Page, locale: Locale, notice: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${locale}/cart\\?notice=${notice}$`))
  await expect(async () => {
    if ((await page.locator('.plain-cart').count()) === 0) await page.reload()
    expect(await page.locator('.plain-cart').count()).toBe(1)
  }).toPass()
}

for (const locale of LOCALES) {
  test(`a shopper without scripts fills a cart, changes it, and is led to sign in (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const text = TEXTS[locale]
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    const listed = await page.request.get(`/api/catalog/products?locale=${locale}&inStock=true&pageSize=1`)
    const [goods] = ((await listed.json()) as ProductListDto).items
    if (!goods) throw new Error('the shop has nothing to sell')
    const add = page.getByRole('button', { name: text.addToCart })
    // A busy server leaves a place empty.
    await expect(async () => {
      await page.goto(`/${locale}/p/${goods.slug}-${goods.id}`)
      expect(await add.count()).toBe(1)
    }).toPass()
    await expect(page).toHaveTitle(new RegExp(`^${goods.name} · `))
    await page.getByRole('combobox', { name: text.quantity }).selectOption('2')
    await add.click()

    const cart = new PlainCartPage(page, locale)
    await cartIsThere(page, locale, 'added')
    await expect(page).toHaveTitle(`${text.cart} · ${text.shop}`)
    await expect(cart.lines).toHaveCount(1)
    await expect(cart.quantity).toHaveValue('2')
    await cart.quantity.selectOption('1')
    await cart.change.click()
    await cartIsThere(page, locale, 'changed')
    await expect(cart.quantity).toHaveValue('1')
    await expect(cart.signIn).toHaveAttribute('href', `/auth/login?returnTo=/${locale}/cart&locale=${locale}`)
    await cart.remove.click()
    await cartIsThere(page, locale, 'removed')
    await expect(cart.lines).toHaveCount(0)
    await context.close()
  })
}
