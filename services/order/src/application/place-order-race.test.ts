import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { PostgresCarts } from '../adapters/outbound/postgres/postgres-carts.ts'
import { PostgresCheckouts } from '../adapters/outbound/postgres/postgres-checkouts.ts'
import { PostgresOrders } from '../adapters/outbound/postgres/postgres-orders.ts'
import { PostgresSettlements } from '../adapters/outbound/postgres/postgres-settlements.ts'
import { randomIdentifiers } from '../adapters/outbound/system/random-identifiers.ts'
import { type Order, total } from '../domain/order.ts'
import { MUG, TOTE } from '../testing/builders.ts'
import { type InMemoryShop, inMemoryShop, KIM } from '../testing/in-memory-shop.ts'
import { openOrderParts, type OrderParts } from '../testing/order-parts.ts'
import { paymentsWith } from '../testing/payments-with.ts'
import { addLine } from './change-cart.ts'
import { placeOrder, type PlaceOrderDeps } from './place-order.ts'
import { settleOrders } from './settle-orders.ts'

const AT_ONCE = 50
const ROUNDS = 200
const twoTotes = { sku: TOTE, quantity: 2, seenPrices: { KRW: 39_000, USD: 2_900 } }

describeOnEveryEngine('one cart ordered 50 times at once', (engine) => {
  let order: OrderParts
  let shop: InMemoryShop
  let placing: PlaceOrderDeps
  let methodId: string
  beforeAll(async () => {
    order = await openOrderParts(engine)
  })
  afterAll(() => order.close())

  beforeEach(async () => {
    const { parts, clock } = order
    shop = await inMemoryShop()
    placing = {
      ...shop.placing,
      carts: new PostgresCarts(parts.database, clock),
      checkouts: new PostgresCheckouts(parts),
      orders: new PostgresOrders(parts),
      identifiers: randomIdentifiers,
    }
    for (const table of ['settlement', 'order_line', 'payment_attempt', 'orders', 'checkout'] as const)
      await parts.database.deleteFrom(table).execute()
    await parts.database.deleteFrom('outbox').execute()
    await placing.carts.update(KIM, () => ({ lines: [twoTotes] }))
    methodId = await shop.payWith('approve')
  })

  const count = async (table: 'orders' | 'outbox'): Promise<number> =>
    (await order.parts.database.selectFrom(table).selectAll().execute()).length
  const charges = () => [...shop.provider.charges.values()]

  it('A45 is one order and one payment where the key is the same, and everybody gets the same answer', async () => {
    const request = shop.request({ methodId })
    const results = await Promise.all(Array.from({ length: AT_ONCE }, () => placeOrder(placing, request)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(new Set(results.map((result) => result.ok && result.value.id)).size).toBe(1)
    expect(await count('orders')).toBe(1)
    expect(await count('outbox')).toBe(1)
    expect(charges()).toMatchObject([{ status: 'succeeded', amount: 78_000 }])
    expect(shop.stock.available.get(TOTE)).toBe(8)
  })

  it('A45 is one order where every key is another, and the others get their money back', async () => {
    shop.stock.available.set(TOTE, 2 * AT_ONCE)
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        placeOrder(placing, shop.request({ methodId, key: `key-${index}` })),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { database } = order.parts
    const settling = {
      settlements: new PostgresSettlements(database, order.clock),
      orders: new PostgresOrders(order.parts),
      payments: placing.payments,
      stock: shop.stock,
    }
    await settleOrders(settling, { limit: 2 * AT_ONCE })
    expect(await count('orders')).toBe(1)
    expect(charges().filter(({ status }) => status === 'succeeded')).toHaveLength(1)
    expect(shop.stock.available.get(TOTE)).toBe(2 * AT_ONCE - 2)
  })
  it('A46 charges what its orders list, whatever is put into the cart at that moment', async () => {
    shop.stock.available.set(TOTE, 10 * ROUNDS)
    shop.stock.available.set(MUG, ROUNDS)
    const add = () =>
      addLine({ ...shop.ports, carts: placing.carts }, { owner: KIM, sku: MUG, quantity: 1, locale: 'ko' })
    const whilePaying = { ...placing, payments: paymentsWith(placing.payments, add) }
    const placed: Order[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await placing.carts.update(KIM, () => ({ lines: [twoTotes] }))
      const request = shop.request({ methodId, key: `round-${round}` })
      const [result] =
        round % 2 === 0
          ? await Promise.all([placeOrder(placing, request), add()])
          : [await placeOrder(whilePaying, request)]
      if (result.ok) placed.push(result.value)
    }
    const charged = charges().filter(({ status }) => status === 'succeeded')
    expect(placed.length).toBeGreaterThanOrEqual(ROUNDS / 2)
    expect(charged.map(({ amount }) => amount)).toEqual(placed.map((one) => total(one).amount))
    expect(new Set(charged.map(({ amount }) => amount))).toEqual(new Set([78_000]))
  })
})
