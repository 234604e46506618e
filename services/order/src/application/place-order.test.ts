import { beforeEach, describe, expect, it } from 'vitest'
import { aMug, MUG, TOTE } from '../testing/builders.ts'
import { type InMemoryShop, inMemoryShop, KIM } from '../testing/in-memory-shop.ts'
import { paymentsWith } from '../testing/payments-with.ts'
import { cancelOrder } from './cancel-order.ts'
import { addLine } from './change-cart.ts'
import { placeOrder } from './place-order.ts'
import { settleOrders } from './settle-orders.ts'

let shop: InMemoryShop
beforeEach(async () => {
  shop = await inMemoryShop()
  await shop.fillCart()
})

const place = (overrides: Parameters<InMemoryShop['request']>[0] = {}) =>
  placeOrder(shop.placing, shop.request(overrides))
const cartLines = async () => (await shop.ports.carts.find(KIM))?.lines ?? []
const settle = () => settleOrders(shop.ports, { limit: 20 })

describe('placing an order', () => {
  it('makes the cart an order, takes stock and money, and tells of it', async () => {
    const placed = await place()
    expect(placed).toMatchObject({ ok: true, value: { state: 'placed', payment: { last4: '4242' } } })
    await settle()
    expect(await cartLines()).toEqual([])
    expect(shop.stock.available.get(TOTE)).toBe(8)
    expect([...shop.stock.reservations.values()].map(({ state }) => state)).toEqual(['confirmed'])
    expect([...shop.provider.charges.values()]).toMatchObject([{ amount: 78_000, status: 'succeeded' }])
    expect(shop.tables.outbox).toMatchObject([
      { type: 'jangteo.order.OrderPlaced.v1', data: { version: 1, total: { amount: 78_000 } } },
    ])
  })

  it('takes an order back, with its money, whose stock is gone before it was confirmed', async () => {
    const placed = await place()
    if (!placed.ok) throw new Error('the order was not placed')
    await shop.stock.cancel(placed.value.id)
    await settle()
    await settle()
    expect([...shop.tables.orders.values()]).toMatchObject([
      { state: 'cancelled', payment: { state: 'refunded' } },
    ])
    expect(shop.tables.outbox.map(({ type }) => type)).toContain('jangteo.order.OrderCancelled.v1')
  })

  it('answers the same order for the same key, once', async () => {
    const first = await place()
    expect(await place()).toEqual(first)
    expect(shop.tables.orders.size).toBe(1)
    expect(shop.provider.charges.size).toBe(1)
  })

  it('answers the order as it stands for a key that comes again after a cancel', async () => {
    const placed = await place()
    const orderId = placed.ok ? placed.value.id : expect.fail()
    const cancelled = await cancelOrder(shop.ports, { orderId, customerId: 'kim' })
    expect(cancelled).toMatchObject({ value: { state: 'cancelled', payment: { state: 'refunded' } } })
    expect(await place()).toEqual(cancelled)
  })

  it('refuses a key with another body', async () => {
    await place()
    expect(await place({ fingerprint: 'body-2' })).toMatchObject({
      failure: { code: 'idempotency-key-reused' },
    })
  })

  it('lets two customers use the same key', async () => {
    await place()
    expect(await place({ customerId: 'lee' })).toMatchObject({ failure: { code: 'cart-empty' } })
  })

  it('A43 never believes the total of the client', async () => {
    expect(await place({ expectedTotal: 1 })).toEqual({
      ok: false,
      failure: { code: 'order-total-changed', total: { amount: 78_000, currency: 'KRW' } },
    })
    expect(shop.stock.reservations.size).toBe(0)
    expect((await place()).ok).toBe(true)
  })

  it('keeps the cart when the card is declined, and gives the stock back', async () => {
    const declined = await place({ methodId: await shop.payWith('decline') })
    expect(declined).toEqual({ ok: false, failure: { code: 'payment-declined' } })
    await settle()
    expect(await cartLines()).toHaveLength(1)
    expect(shop.stock.available.get(TOTE)).toBe(10)
    expect(shop.tables.orders.size).toBe(0)
    expect((await place({ key: 'key-2', fingerprint: 'body-2' })).ok).toBe(true)
  })

  it('answers a declined key the same way for ever', async () => {
    const methodId = await shop.payWith('decline')
    const declined = await place({ methodId })
    expect(await place({ methodId })).toEqual(declined)
    expect(shop.provider.charges.size).toBe(1)
  })

  it('names what is sold out and keeps the cart', async () => {
    shop.stock.available.set(TOTE, 1)
    expect(await place()).toEqual({ ok: false, failure: { code: 'out-of-stock', skus: [TOTE] } })
    expect(await cartLines()).toHaveLength(1)
    expect(shop.provider.charges.size).toBe(0)
  })

  it('names what the catalog no longer sells', async () => {
    shop.offers.offers.delete(TOTE)
    expect(await place()).toMatchObject({ failure: { code: 'out-of-stock', skus: [TOTE] } })
  })

  it('changes nothing while the catalog is down, and goes on afterwards with the same key', async () => {
    shop.offers.isDown = true
    expect(await place()).toMatchObject({ failure: { code: 'catalog-unavailable' } })
    shop.offers.isDown = false
    expect((await place()).ok).toBe(true)
  })

  it('never makes two orders of one cart, whatever the keys', async () => {
    const results = await Promise.all([place({ key: 'a' }), place({ key: 'b' }), place({ key: 'c' })])
    await settle()
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toMatchObject([
      { failure: { code: 'cart-changed' } },
      { failure: { code: 'cart-changed' } },
    ])
    expect(shop.stock.available.get(TOTE)).toBe(8)
    expect([...shop.provider.charges.values()].filter(({ status }) => status === 'succeeded')).toHaveLength(1)
  })

  it('A46 leaves in the cart what is added while the order is placed', async () => {
    const payments = paymentsWith(shop.ports.payments, () =>
      addLine(shop.ports, { owner: KIM, sku: MUG, quantity: 1, locale: 'ko' }),
    )
    expect((await placeOrder({ ...shop.placing, payments }, shop.request())).ok).toBe(true)
    expect(await cartLines()).toMatchObject([{ sku: MUG, quantity: 1 }])
  })

  it('takes another number where the first is taken', async () => {
    await place()
    await shop.fillCart()
    const identifiers = {
      ...shop.ports.identifiers,
      orderNumber: (() => {
        const numbers = [[...shop.tables.orders.values()][0]?.number ?? '', 'J-FREE-0000']
        return () => numbers.shift() ?? ''
      })(),
    }
    const second = await placeOrder({ ...shop.placing, identifiers }, shop.request({ key: 'key-2' }))
    expect(second).toMatchObject({ ok: true, value: { number: 'J-FREE-0000' } })
  })

  it('A44 never pays with another customer’s card', async () => {
    const methodId = await shop.payWith('approve', 'lee')
    expect(await place({ methodId })).toMatchObject({ failure: { code: 'unknown-payment-method' } })
  })

  it('prices shipping by the subtotal', async () => {
    shop.offers.offers.set(MUG, aMug())
    await addLine(shop.ports, {
      owner: { kind: 'account', accountId: 'lee' },
      sku: MUG,
      quantity: 1,
      locale: 'ko',
    })
    const methodId = await shop.payWith('approve', 'lee')
    const placed = await place({ customerId: 'lee', methodId, expectedTotal: 11_000 })
    expect(placed).toMatchObject({ ok: true, value: { shippingPrice: { amount: 3_000 } } })
  })
})
