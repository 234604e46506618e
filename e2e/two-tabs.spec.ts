import type { CartDto, ProductListDto } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { ProductPage } from './pages/product-pages.ts'
import { expect, test } from './support/test.ts'

const ROUNDS = 20

test('the first things that a visitor puts into the cart in two tabs at once are both there', async ({
  page,
  context,
}) => {
  const listed = await page.request.get('/api/catalog/products?locale=en&inStock=true')
  const goods = ((await listed.json()) as ProductListDto).items.slice(0, 2)
  const tabs = [page, await context.newPage()]
  await Promise.all(tabs.map((tab, at) => tab.goto(`/en/p/x-${goods[at]?.id}?sku=${goods[at]?.defaultSku}`)))
  const add = (tab: Page): Promise<void> =>
    new ProductPage(tab).addToCart.evaluate(async (button: HTMLElement) => {
      button.click()
      do await new Promise((resolve) => setTimeout(resolve, 10))
      while (button.ariaBusy)
    })
  for (const tab of tabs) await expect(new ProductPage(tab).addToCart).toBeVisible()

  for (let round = 1; round <= ROUNDS; round += 1) {
    await context.clearCookies({ name: '__Host-jt-cart' })
    await Promise.all(tabs.map(add))
    const cart: CartDto = await (await page.request.get('/api/cart?locale=en&currency=USD')).json()
    expect(cart.lines.map(({ sku, quantity }) => [sku, quantity]).sort(), `round ${round}`).toEqual(
      goods.map(({ defaultSku }) => [defaultSku, 1]).sort(),
    )
  }
})
