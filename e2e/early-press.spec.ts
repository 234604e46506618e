import type { CartDto, ProductListDto } from '@jangteo/contracts'
import { Header } from './pages/header.ts'
import { openRendered } from './support/open-rendered.ts'
import { LOCALES, expect, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'

for (const locale of LOCALES)
  test(`a press before the page’s code is there puts one piece into the cart and says so (${locale})`, async ({
    page,
  }) => {
    const text = TEXTS[locale]
    const listed = await page.request.get(`/api/catalog/products?locale=${locale}&inStock=true`)
    const [goods] = ((await listed.json()) as ProductListDto).items
    if (!goods) throw new Error('the shop has nothing to sell')
    const gate = Promise.withResolvers<void>()
    let held = 0
    await page.route('**/assets/vue/**', async (route) => {
      held += 1
      await gate.promise
      await route.continue()
    })
    const address = `/${locale}/p/${goods.slug}-${goods.id}`
    await openRendered(page, address)
    const add = page.getByRole('button', { name: text.addToCart })
    await expect(add).toBeVisible()
    await page.waitForFunction(() => performance.getEntriesByName('shell:usable').length > 0)

    await add.click()
    const notice = page.locator('.jangteo-notice')
    await expect(notice).toContainText(text.added(1))
    await expect(notice.getByRole('link')).toHaveAttribute('href', `/${locale}/cart`)
    await expect(page.getByRole('status').filter({ hasText: text.added(1) })).toBeAttached()
    expect(held).toBeGreaterThan(0)
    const cart: CartDto = await (await page.request.get('/api/cart?locale=en&currency=USD')).json()
    expect(cart.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([[goods.defaultSku, 1]])

    gate.resolve()
    await expect(page.locator('[data-server-rendered]')).toHaveCount(0)
    await expect(new Header(page, locale).cart).toHaveAccessibleName(text.miniCart(1))
    await expect(page).toHaveURL(new RegExp(`${address}`))
    await expect(notice).toBeVisible()
  })
