import type { CartDto, DeliveryDto, OrderDto } from '@jangteo/contracts'
import { Header } from '../pages/header.ts'
import { CartPage, CheckoutPage, OrderPage } from '../pages/order-pages.ts'
import { apiOf } from '../support/customer.ts'
import {
  CARDS,
  addToCart,
  chooseShipping,
  fillAddress,
  findProduct,
  payWith,
  recommendationsAppear,
  signUpFromCart,
} from '../support/shopping.ts'
import { LOCALES, expect, test } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'

for (const locale of LOCALES) {
  test(`a shopper finds, buys, follows, changes and cancels an order (${locale})`, async ({ page }) => {
    const text = TEXTS[locale]
    await page.goto(`/${locale}`)
    await recommendationsAppear(page, 'rec-for-you')

    await findProduct(page, locale)
    await recommendationsAppear(page, 'rec-related')
    await addToCart(page, locale)
    await new Header(page, locale).cart.click()
    const cart = new CartPage(page, locale)
    await expect(cart.lines).toHaveCount(1)
    await recommendationsAppear(page, 'rec-cart-addons')

    await signUpFromCart(page, locale)
    await fillAddress(page, locale)
    await chooseShipping(page, locale)

    const checkout = new CheckoutPage(page, locale)
    await payWith(page, locale, CARDS.declined)
    await expect(checkout.refusal).toBeVisible()
    const api = await apiOf(page)
    const kept: CartDto = await (await api.send('GET', `/api/cart?locale=${locale}&currency=KRW`)).json()
    expect(kept.count).toBe(1)
    expect((await (await api.send('GET', '/api/orders')).json()).items).toEqual([])

    await payWith(page, locale, CARDS.approved)
    const order = new OrderPage(page, locale)
    await expect(order.heading).toHaveText(text.placed)
    await expect(new Header(page, locale).cart).toHaveAccessibleName(text.miniCart(0))
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const placed: OrderDto = await (await api.send('GET', `/api/orders/${id}`)).json()
    expect(placed).toMatchObject({ state: 'placed', shipping: 'express', payment: { state: 'authorized' } })
    expect(placed.total.amount).toBe(placed.subtotal.amount + placed.shippingPrice.amount)

    await order.allOrders.click()
    await expect(order.heading).toHaveText(text.myOrdersTitle)
    await page.locator(`a[href="/${locale}/orders/${id}"]`).click()
    await order.changeAddress.click()
    await order.line1.fill('을지로 30')
    await order.saveAddress.click()
    await expect(order.address).toContainText('을지로 30')
    await expect.poll(async () => (await api.send('GET', `/api/deliveries/${id}`)).status()).toBe(200)

    await order.cancel.click()
    await order.confirmCancel.click()
    await expect(order.cancelledNote).toBeVisible()
    const cancelled: OrderDto = await (await api.send('GET', `/api/orders/${id}`)).json()
    expect(cancelled).toMatchObject({ state: 'cancelled', address: { line1: '을지로 30' } })
    await expect
      .poll(
        async () => ((await (await api.send('GET', `/api/deliveries/${id}`)).json()) as DeliveryDto).state,
      )
      .toBe('cancelled')
  })
}

test('a second tab follows the cart', async ({ page, context }) => {
  await page.goto('/en/c/bags-shoes')
  const second = await context.newPage()
  await second.goto('/en')
  const cartOfSecond = new Header(second, 'en').cart
  await expect(cartOfSecond).toHaveAccessibleName('Cart')
  await page.locator('.listing jt-product-tile a').first().click()
  await addToCart(page, 'en')
  await expect(cartOfSecond).toHaveAccessibleName('Cart, 1 item')
})
