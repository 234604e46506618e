import type { ProductListDto } from '@jangteo/contracts'
import { CartPage, CheckoutPage, OrderPage } from '../pages/order-pages.ts'
import { signedInApi } from '../support/customer.ts'
import { CARDS, chooseShipping, fillAddress, payWith } from '../support/shopping.ts'
import { expect, forgetAnswers, LOCALES, test } from '../support/test.ts'
import { TEXTS } from '../support/texts.ts'

const SAID = {
  ko: '카드를 너무 여러 번 입력했어요. 10초 후에 다시 시도해 주세요.',
  en: 'Too many cards were tried. Please try again in 10 seconds.',
}

for (const locale of LOCALES) {
  test(`who has tried too many cards is told when to try again, and pays then (${locale})`, async ({
    page,
    consoleLines,
  }) => {
    // As for others of the same network who have tried theirs; all tests have one. From before the frame of the card is there.
    await page.route('**/v1/tokens', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '10' } }),
    )
    const api = await signedInApi(page)
    const list = await page.request.get(`/api/catalog/products?locale=${locale}&inStock=true`)
    const sku = ((await list.json()) as ProductListDto).items[0]?.defaultSku
    await api.send('POST', `/api/cart/lines?locale=${locale}&currency=KRW`, { body: { sku, quantity: 1 } })
    await page.goto(`/${locale}/cart`)
    await new CartPage(page, locale).checkout.click()
    await fillAddress(page, locale)
    await chooseShipping(page, locale)

    const checkout = new CheckoutPage(page, locale)
    await payWith(page, locale, CARDS.approved)
    const said = checkout.cardFrame.contentFrame().getByRole('alert')
    await expect(said).toHaveText(SAID[locale])
    await expect(said).toBeVisible()
    await expect(said).toBeFocused()
    await expect(checkout.cardNumber).toHaveValue(CARDS.approved)
    forgetAnswers(consoleLines, 429)

    await page.unroute('**/v1/tokens')
    await payWith(page, locale, CARDS.approved)
    await expect(new OrderPage(page, locale).heading).toHaveText(TEXTS[locale].placed)
  })
}
