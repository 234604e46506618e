import type { ProductDetailDto } from '@jangteo/contracts'
import { Header } from './pages/header.ts'
import { OrderPage } from './pages/order-pages.ts'
import { ProductPage } from './pages/product-pages.ts'
import { CARDS, chooseShipping, fillAddress, payWith, signUpFromCart } from './support/shopping.ts'
import { expect, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'

test('a purchase takes pieces from the stock, and its cancellation gives them back', async ({
  page,
  consoleLines,
}) => {
  const few = async (): Promise<{ sku: string; id: string; inStock: number; path: string }> => {
    const list = await (
      await page.request.get('/api/catalog/products?locale=en&inStock=true&pageSize=48')
    ).json()
    for (const { id, slug } of list.items) {
      const product: ProductDetailDto = await (
        await page.request.get(`/api/catalog/products/${id}?locale=en`)
      ).json()
      const variant = product.variants.find(({ inStock }) => inStock > 1 && inStock < 9)
      if (variant)
        return {
          sku: variant.sku,
          id,
          inStock: variant.inStock,
          path: `/en/p/${slug}-${id}?sku=${variant.sku}`,
        }
    }
    throw new Error('no variant is scarce enough to see its stock')
  }
  const goods = await few()
  const stock = async (): Promise<number | undefined> => {
    const product: ProductDetailDto = await (
      await page.request.get(`/api/catalog/products/${goods.id}?locale=en`)
    ).json()
    return product.variants.find(({ sku }) => sku === goods.sku)?.inStock
  }

  await page.goto(goods.path)
  const product = new ProductPage(page)
  await product.addToCart.click()
  await expect(new Header(page, 'en').cart).toHaveAccessibleName('Cart, 1 item')
  await new Header(page, 'en').cart.click()
  await signUpFromCart(page, 'en')
  await fillAddress(page, 'en')
  await chooseShipping(page, 'en')
  await payWith(page, 'en', CARDS.approved)
  const order = new OrderPage(page, 'en')
  await expect(order.heading).toHaveText(TEXTS.en.placed)
  await expect.poll(stock).toBe(goods.inStock - 1)

  await order.cancel.click()
  await order.confirmCancel.click()
  await expect(order.cancelledNote).toBeVisible()
  await expect.poll(stock).toBe(goods.inStock)
  expect(consoleLines).toEqual([])
})
