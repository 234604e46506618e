import type { ProductListDto } from '@jangteo/contracts'
import { Header } from '../pages/header.ts'
import { CartPage, CheckoutPage } from '../pages/order-pages.ts'
import { CARDS, chooseShipping, fillAddress } from '../support/shopping.ts'
import { signedInApi } from '../support/customer.ts'
import { expect, test } from './test.ts'

const CARD_FIELDS = `http://localhost:${process.env.E2E_PAYMENT_PORT}`

test('A24 what is typed into the card fields is out of reach of a hostile micro-frontend beside them', async ({
  page,
  hostile,
  attacker,
}) => {
  const api = await signedInApi(page)
  const list = await page.request.get('/api/catalog/products?locale=en&inStock=true')
  const sku = ((await list.json()) as ProductListDto).items[0]?.defaultSku
  await api.send('POST', '/api/cart/lines?locale=en&currency=KRW', { body: { sku, quantity: 1 } })
  await hostile.enter()
  await new Header(page, 'en').cart.click()
  await new CartPage(page, 'en').checkout.click()
  await fillAddress(page, 'en')
  await chooseShipping(page, 'en')
  const checkout = new CheckoutPage(page, 'en')
  await checkout.cardNumber.fill(CARDS.approved)
  await checkout.expiry.fill('12/30')
  await checkout.cvc.fill('987')
  await checkout.holder.fill('MINA KIM')

  expect(await hostile.does('readCardFrame')).toEqual([])
  expect((await hostile.does('readFields')).join()).not.toMatch(/4242|987/)

  const height = await checkout.cardFrame.getAttribute('height')
  await hostile.does('poseAsCard', { type: 'height', height: 1999 }, CARD_FIELDS)
  await hostile.does('poseAsCard', { type: 'submitted' }, CARD_FIELDS)
  const told = JSON.parse(await hostile.does('askCard', CARD_FIELDS)) as { token: string }
  expect(await checkout.cardFrame.getAttribute('height')).toBe(height)
  await expect(page).toHaveURL(/checkout\/payment$/)

  expect(JSON.stringify(told)).not.toMatch(/4242|987/)
  const stolen = await fetch(new URL('/api/orders/payment-methods', page.url()), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: told.token }),
  })
  expect(stolen.status).toBe(401)

  attacker.taken()
  await hostile.does('leadCardFrame', `${attacker.origin}/card`)
  expect(attacker.taken()).toEqual([])
  const [frame] = page.mainFrame().childFrames()
  expect(await frame?.evaluate(() => window.origin)).toBe('null')
})
