import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { APPROVED, DECLINED } from '../adapters/in-memory/in-memory-card-fields.ts'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { anOrderRequest, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { ShopUnavailable } from '../ports/shop-unavailable.ts'
import { type OrderTerms, usePayment } from './use-payment.ts'

let shop: InMemoryShop
beforeEach(async () => {
  shop = createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 2)
})

async function open(token = APPROVED) {
  const { events } = createTestPlatform()
  const terms = shallowRef<OrderTerms | undefined>(anOrderRequest)
  let keys = 0
  const payment = inScope(() =>
    usePayment({
      ...shop,
      events,
      terms: () => terms.value,
      newKey: () => `key-${(keys += 1)}`,
      card: () => fields.tokenize(),
    }),
  )
  const news = { ready: () => undefined, resized: () => undefined, submitted: () => undefined }
  const fields = shop.cardFields.open({
    frame: () => null,
    news: { ...news, changed: () => payment.changeCard() },
  })
  shop.cardFields.type(token)
  return { payment, events, terms }
}
const orders = () => shop.orders.orders.size

/** The first request gets no further than this browser. Answers the keys of all requests. */
function reachNobodyOnce(meanwhile = () => {}): readonly string[] {
  const sent: string[] = []
  const placeOrder = shop.desk.placeOrder.bind(shop.desk)
  shop.desk.placeOrder = async (request, key) => {
    if (sent.push(key) > 1) return placeOrder(request, key)
    meanwhile()
    return { ok: false, failure: { code: 'unavailable' } }
  }
  return sent
}

describe('paying', () => {
  it('orders and tells of it', async () => {
    const { payment, events } = await open()
    const order = await payment.pay()
    await settled()
    expect(order?.total.amount).toBe(78_000)
    expect(events.published).toEqual([
      { type: 'order.changed', data: { orderId: order?.id } },
      { type: 'cart.changed', data: { count: 0, reason: 'ordered' } },
    ])
  })

  it('tells of what was put into the cart meanwhile', async () => {
    const { payment, events } = await open()
    const placeOrder = shop.desk.placeOrder.bind(shop.desk)
    shop.desk.placeOrder = async (request, key) => {
      const result = await placeOrder(request, key)
      await shop.cart.add(TOTE, 1)
      return result
    }
    await payment.pay()
    await settled()
    expect(events.published).toContainEqual({ type: 'cart.changed', data: { count: 1, reason: 'ordered' } })
  })

  it('takes the cart for empty where it does not answer after the order', async () => {
    const { payment, events } = await open()
    shop.cart.count = () => Promise.reject(new ShopUnavailable())
    expect(await payment.pay()).toBeDefined()
    await settled()
    expect(events.published).toContainEqual({ type: 'cart.changed', data: { count: 0, reason: 'ordered' } })
  })

  it('makes one order of twenty clicks', async () => {
    const { payment } = await open()
    const answers = await Promise.all(Array.from({ length: 20 }, () => payment.pay()))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(orders()).toBe(1)
  })

  it('makes one order although the answer was lost: trying again sends the same key', async () => {
    const { payment } = await open()
    shop.desk.loseNextAnswer()
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('unavailable')
    expect((await payment.pay())?.number).toBe('J-7K3M-92QX')
    expect(shop.desk.placedKeys).toEqual(['key-1'])
  })

  it('asks the card fields before it asks the shop, and leaves it to them to say what is missing', async () => {
    const { payment } = await open()
    shop.cardFields.type({ kind: 'incomplete' })
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value).toBeUndefined()
    expect(shop.desk.placedKeys).toEqual([])
    shop.cardFields.type(APPROVED)
    expect(await payment.pay()).toBeDefined()
  })

  it('says that it cannot go on while the card fields do not answer', async () => {
    const { payment } = await open()
    shop.cardFields.type({ kind: 'unavailable' })
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('unavailable')
    expect(payment.isPaying.value).toBe(false)
  })

  it('keeps the cart when the card is declined, and takes another one under another key', async () => {
    const { payment } = await open(DECLINED)
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('payment-declined')
    expect(await shop.cart.count()).toBe(2)
    shop.cardFields.type(APPROVED)
    expect(await payment.pay()).toBeDefined()
    expect(shop.desk.placedKeys).toEqual(['key-2'])
  })

  it('orders a cart once, whatever card is typed after an answer that was lost', async () => {
    const { payment } = await open()
    shop.desk.loseNextAnswer()
    expect(await payment.pay()).toBeUndefined()
    shop.cardFields.type(DECLINED)
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('cart-empty')
    expect(shop.desk.placedKeys).toEqual(['key-1'])
    expect(orders()).toBe(1)
  })

  it('never sends a card again that was taken back, where the shop was not reached', async () => {
    const { payment } = await open()
    const sent = reachNobodyOnce()
    expect(await payment.pay()).toBeUndefined()
    shop.cardFields.type(APPROVED)
    expect(await payment.pay()).toBeDefined()
    expect(sent).toEqual(['key-1', 'key-2'])
    expect(shop.cardFields.asked).toBe(2)
  })

  it('never sends a card again that was taken back while it was on its way', async () => {
    const { payment } = await open()
    const sent = reachNobodyOnce(() => shop.cardFields.type(APPROVED))
    expect(await payment.pay()).toBeUndefined()
    expect(await payment.pay()).toBeDefined()
    expect(sent).toEqual(['key-1', 'key-2'])
  })

  it('takes new terms for another decision', async () => {
    const { payment, terms } = await open()
    terms.value = { ...anOrderRequest, expectedTotal: 1 }
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value).toMatchObject({ code: 'order-total-changed', total: { amount: 78_000 } })
    terms.value = anOrderRequest
    expect(await payment.pay()).toBeDefined()
    expect(shop.desk.placedKeys).toEqual(['key-2'])
  })

  it('never orders on terms that were taken back', async () => {
    const { payment, terms } = await open()
    const sent = reachNobodyOnce()
    await payment.pay()
    terms.value = { ...anOrderRequest, shipping: 'express', expectedTotal: 84_000 }
    expect((await payment.pay())?.shipping).toBe('express')
    expect(sent).toEqual(['key-1', 'key-2'])
  })

  it('orders nothing while the total is not known, and says so', async () => {
    const { payment, terms } = await open()
    terms.value = undefined
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('total-unknown')
    expect(orders()).toBe(0)
    terms.value = anOrderRequest
    expect(await payment.pay()).toBeDefined()
  })
})
