import { describe, expect, it } from 'vitest'
import { TOTE } from '../testing/builders.ts'
import { Crash, crashingPorts } from '../testing/crashing-ports.ts'
import { type InMemoryShop, inMemoryShop, KIM } from '../testing/in-memory-shop.ts'
import { paymentsWith } from '../testing/payments-with.ts'
import { expireCheckouts } from './expire-checkouts.ts'
import { placeOrder } from './place-order.ts'
import { settleOrders } from './settle-orders.ts'

async function filledShop(): Promise<InMemoryShop> {
  const shop = await inMemoryShop()
  await shop.fillCart()
  return shop
}

async function stepsOfPlacing(): Promise<readonly string[]> {
  const shop = await filledShop()
  const { ports, calls } = crashingPorts(shop.placing)
  await placeOrder(ports, shop.request())
  return calls
}

async function crashAt(shop: InMemoryShop, at: number, moment: 'before' | 'after'): Promise<void> {
  const { ports } = crashingPorts(shop.placing, { at, moment })
  await expect(placeOrder(ports, shop.request())).rejects.toThrow(Crash)
}

const succeededCharges = ({ provider }: InMemoryShop): number =>
  [...provider.charges.values()].filter(({ status }) => status === 'succeeded').length

const steps = await stepsOfPlacing()
const cuts = steps.flatMap((step, index) =>
  (['before', 'after'] as const).map((moment) => ({ step, at: index + 1, moment })),
)

describe('a crash while an order is placed', () => {
  it('is tried around every step', () => {
    expect(steps).toEqual(['find', 'find', 'find', 'findMethod', 'open', 'reserve', 'authorize', 'place'])
  })

  it.each(cuts)(
    '$moment step $at ($step): the same key then makes exactly one order',
    async ({ at, moment }) => {
      const shop = await filledShop()
      await crashAt(shop, at, moment)
      const placed = await placeOrder(shop.placing, shop.request())
      await settleOrders(shop.ports, { limit: 20 })
      expect(placed.ok).toBe(true)
      expect(shop.tables.orders.size).toBe(1)
      expect(shop.tables.outbox).toHaveLength(1)
      expect(shop.stock.available.get(TOTE)).toBe(8)
      expect(succeededCharges(shop)).toBe(1)
      expect((await shop.ports.carts.find(KIM))?.lines).toEqual([])
    },
  )

  it.each(cuts)('$moment step $at ($step): nobody comes back, and it ends whole', async ({ at, moment }) => {
    const shop = await filledShop()
    await crashAt(shop, at, moment)
    shop.clock.advance({ minutes: 11 })
    await expireCheckouts(shop.ports.checkouts, shop.clock)
    await settleOrders(shop.ports, { limit: 20 })
    const isPlaced = shop.tables.orders.size === 1
    expect(isPlaced).toBe(at === steps.length && moment === 'after')
    expect(shop.stock.available.get(TOTE)).toBe(isPlaced ? 8 : 10)
    expect(succeededCharges(shop)).toBe(isPlaced ? 1 : 0)
    expect((await shop.ports.carts.find(KIM))?.lines).toHaveLength(isPlaced ? 0 : 1)
  })

  it('answers that the checkout has expired to who comes back too late', async () => {
    const shop = await filledShop()
    await crashAt(shop, steps.length, 'before')
    shop.clock.advance({ minutes: 11 })
    await expireCheckouts(shop.ports.checkouts, shop.clock)
    expect(await placeOrder(shop.placing, shop.request())).toEqual({
      ok: false,
      failure: { code: 'checkout-expired' },
    })
  })

  it('gives everything back where a checkout expires while it is being placed', async () => {
    const shop = await filledShop()
    const payments = paymentsWith(shop.ports.payments, () => {
      shop.clock.advance({ minutes: 11 })
      return expireCheckouts(shop.ports.checkouts, shop.clock)
    })
    const late = await placeOrder({ ...shop.placing, payments }, shop.request())
    await settleOrders(shop.ports, { limit: 20 })
    expect(late).toMatchObject({ failure: { code: 'checkout-expired' } })
    expect(shop.stock.available.get(TOTE)).toBe(10)
    expect(succeededCharges(shop)).toBe(0)
  })
})
