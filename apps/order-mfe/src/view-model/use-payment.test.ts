import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { aCardDraft, anOrderRequest, declinedCard, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { ShopUnavailable } from '../ports/shop-unavailable.ts'
import { type OrderTerms, usePayment } from './use-payment.ts'

let shop: InMemoryShop
beforeEach(async () => {
  shop = createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 2)
})

async function open(card = aCardDraft) {
  const { events } = createTestPlatform()
  const terms = shallowRef<OrderTerms | undefined>(anOrderRequest)
  let keys = 0
  const payment = inScope(() =>
    usePayment({ ...shop, events, terms: () => terms.value, newKey: () => `key-${(keys += 1)}` }),
  )
  Object.assign(payment.card, card)
  await settled()
  return { payment, events, terms }
}
const orders = () => shop.orders.orders.size

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

  it('asks for what is missing before it asks the shop', async () => {
    const { payment } = await open({ ...aCardDraft, cvc: '' })
    expect(await payment.pay()).toBeUndefined()
    expect(payment.problems.value).toEqual({ cvc: 'required' })
    payment.card.cvc = '123'
    await settled()
    expect(payment.problems.value).toEqual({})
  })

  it('keeps the cart and the card when it is declined, and takes another one under another key', async () => {
    const { payment } = await open({ ...declinedCard })
    expect(await payment.pay()).toBeUndefined()
    expect(payment.failure.value?.code).toBe('payment-declined')
    expect(payment.card.holder).toBe('KIM HANA')
    expect(await shop.cart.count()).toBe(2)
    payment.card.number = aCardDraft.number
    await settled()
    expect(await payment.pay()).toBeDefined()
    expect(shop.desk.placedKeys).toEqual(['key-2'])
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

  it('waits until the total is known', async () => {
    const { payment, terms } = await open()
    terms.value = undefined
    expect(await payment.pay()).toBeUndefined()
    expect(orders()).toBe(0)
  })
})
