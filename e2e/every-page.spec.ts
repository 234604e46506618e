import type { Locale } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import { Header } from './pages/header.ts'
import { CheckoutPage, OrderPage } from './pages/order-pages.ts'
import { ProductListPage, ProductPage } from './pages/product-pages.ts'
import { CARDS, addToCart, chooseShipping, fillAddress, payWith, signUpFromCart } from './support/shopping.ts'
import { expect, test } from './support/test.ts'
import { TEXTS } from './support/texts.ts'
import { Tour } from './support/tour.ts'

/** A link that leads nowhere any more, as old texts have; followed as any other link of the page. */
async function followOldLink(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
}

/** Home, category, search, product and cart, as a visitor; then Back to the start, and Forward again. */
async function seeTheGoods(page: Page, locale: Locale, tour: Tour): Promise<void> {
  const [header, list, product] = [
    new Header(page, locale),
    new ProductListPage(page, locale),
    new ProductPage(page),
  ]
  await page.goto(`/${locale}`)
  await tour.opens('home')
  await header.categories.nth(1).click()
  await tour.arrivesAt('category')
  await header.search.fill(TEXTS[locale].bag)
  await header.search.press('Enter')
  await tour.arrivesAt('search')
  await list.tiles.first().getByRole('link').click()
  await tour.arrivesAt('product')
  await addToCart(page, locale)
  const variant = (await product.variants.count()) > 1 ? product.variants.nth(1) : undefined
  await header.cart.click()
  await tour.arrivesAt('cart')

  await tour.goesBackTo('product')
  if (variant) await expect(variant).toBeChecked()
  for (const name of ['search', 'category', 'home']) await tour.goesBackTo(name)
  for (const name of ['category', 'search', 'product']) await tour.goesForwardTo(name)
  if (variant) await expect(variant).toBeChecked()
  await tour.goesForwardTo('cart')
}

/** From the cart to a paid order, by every step of checkout. */
async function buy(page: Page, locale: Locale, tour: Tour): Promise<void> {
  const checkout = new CheckoutPage(page, locale)
  await signUpFromCart(page, locale)
  await tour.arrivesAt('address')
  await fillAddress(page, locale)
  await tour.arrivesAt('shipping')
  await chooseShipping(page, locale)
  await tour.arrivesAt('payment')
  await tour.goesBackTo('shipping')
  await tour.goesForwardTo('payment')
  await expect(checkout.cardNumber).toBeVisible()
  await payWith(page, locale, CARDS.approved)
  await expect(page).toHaveURL(/\/orders\//)
  await tour.arrivesAt('confirmation')
}

test('every page has its own title and one heading, and is announced on arrival', async ({
  page,
  viewport,
  consoleLines,
}) => {
  const locale = viewport && viewport.width < 600 ? 'en' : 'ko'
  const tour = new Tour(page, locale)
  await seeTheGoods(page, locale, tour)
  await buy(page, locale, tour)

  const [header, order] = [new Header(page, locale), new OrderPage(page, locale)]
  await order.allOrders.click()
  await tour.arrivesAt('orders')
  await page.locator(`main a[href^="/${locale}/orders/"]`).first().click()
  await tour.arrivesAt('order')
  await header.account.click()
  await header.addresses.click()
  await tour.arrivesAt('addresses')
  await followOldLink(page, `/${locale}/p/gone-zzzzzz`)
  await tour.arrivesAt('gone product')
  await followOldLink(page, `/${locale}/c/gone`)
  await tour.arrivesAt('gone category')
  await followOldLink(page, `/${locale}/nowhere`)
  await tour.arrivesAt('nowhere')

  const between = ['orders', 'order', 'addresses', 'gone product', 'gone category']
  for (const name of between.toReversed()) await tour.goesBackTo(name)
  await tour.goesBackTo('confirmation')
  for (const name of between) await tour.goesForwardTo(name)
  await tour.goesForwardTo('nowhere')

  // The browser itself reports the product that answers 404.
  const isOfGoneProduct = (line: string): boolean => /\b404\b.*\/products\/zzzzzz\b/.test(line)
  consoleLines.splice(0, consoleLines.length, ...consoleLines.filter((line) => !isOfGoneProduct(line)))
})
