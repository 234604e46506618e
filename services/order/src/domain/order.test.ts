import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrder, seoul } from '../testing/builders.ts'
import { sum } from './money.ts'
import {
  abandon,
  cancel,
  changeAddress,
  completeDelivery,
  lineTotal,
  markRefunded,
  newOrder,
  type Order,
  type OrderChange,
  startDelivery,
  subtotal,
  total,
} from './order.ts'

const busan = { ...seoul, city: '부산', postalCode: '48058' }

describe('a new order', () => {
  it('costs its lines and shipping', () => {
    const order = anOrder({ shipping: 'express' })
    expect(subtotal(order).amount).toBe(78_000)
    expect(order.shippingPrice.amount).toBe(6_000)
    expect(total(order)).toEqual({ amount: 84_000, currency: 'KRW' })
  })

  it('has at least one line', () => {
    expect(() => anOrder({ lines: [] })).toThrow(RangeError)
  })

  it('never mixes currencies', () => {
    const line = anOrder().lines[0]
    const dollars = line ? [line, { ...line, unitPrice: { amount: 1, currency: 'USD' as const } }] : []
    expect(() => anOrder({ lines: dollars })).toThrow(/Cannot add USD to KRW/)
  })

  it('totals Σ lines + shipping, whatever is bought', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 10 }),
      amount: fc.integer({ min: 0, max: 10_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 50 }), (lines) => {
        const [template] = anOrder().lines
        const order = anOrder({
          lines: lines.map(({ quantity, amount }) => ({
            ...(template ?? expect.fail()),
            quantity,
            unitPrice: { amount, currency: 'KRW' },
          })),
        })
        const expected = lines.reduce((value, { quantity, amount }) => value + quantity * amount, 0)
        expect(sum(order.lines.map(lineTotal), 'KRW').amount).toBe(expected)
        expect(total(order).amount).toBe(expected + (expected >= 50_000 ? 0 : 3_000))
      }),
    )
  })
})

describe('changing an order', () => {
  it('changes the address until it is shipped', () => {
    const changed = changeAddress(anOrder(), busan)
    expect(changed).toMatchObject({ ok: true, value: { order: { address: busan, version: 2 } } })
    expect(changeAddress(startDelivery(anOrder()).order, busan)).toMatchObject({
      failure: { code: 'order-already-shipped' },
    })
  })

  it('keeps the country, because shipping was priced for it', () => {
    const elsewhere = { ...seoul, country: 'US' as const, region: 'NY', postalCode: '10001' }
    expect(changeAddress(anOrder(), elsewhere)).toMatchObject({
      failure: { code: 'address-country-changed' },
    })
  })

  it('tells of a cancellation and releases money and stock', () => {
    const cancelled = cancel(anOrder())
    const change = cancelled.ok ? cancelled.value : expect.fail()
    expect(change.events.map(({ type, data }) => [type, data.version])).toEqual([
      ['jangteo.order.OrderCancelled.v1', 2],
      ['jangteo.order.OrderStatusChanged.v1', 3],
    ])
    expect(change.settlements.map(({ part, goal }) => `${part} ${goal}`)).toEqual([
      'payment release',
      'stock release',
    ])
  })

  it('cancels twice as once', () => {
    const first = cancel(anOrder())
    const second = first.ok ? cancel(first.value.order) : expect.fail()
    expect(second).toMatchObject({ ok: true, value: { events: [], settlements: [] } })
  })

  it('takes the order back when its delivery will not start', () => {
    expect(abandon(anOrder()).order.state).toBe('cancelled')
    expect(abandon(startDelivery(anOrder()).order).order.state).toBe('shipped')
  })
})

describe('the states of an order', () => {
  const steps: Record<string, (order: Order) => OrderChange | undefined> = {
    startDelivery,
    completeDelivery,
    abandon,
    markRefunded,
    cancel: (order) => valueOf(cancel(order)),
    changeAddress: (order) => valueOf(changeAddress(order, busan)),
  }
  const valueOf = (result: ReturnType<typeof changeAddress>): OrderChange | undefined =>
    result.ok ? result.value : undefined
  const rank = { placed: 0, preparing: 1, shipped: 2, delivered: 3, cancelled: 3 }

  it('only ever move forward, and every event has the next version', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 12 }), (names) => {
        let order: Order = anOrder()
        let released = 0
        for (const name of names) {
          const change = steps[name]?.(order)
          if (!change) continue
          const before = order
          order = change.order
          released += change.settlements.filter(({ goal }) => goal === 'release').length
          expect(rank[order.state]).toBeGreaterThanOrEqual(rank[before.state])
          if (rank[before.state] === 3) expect(order.state).toBe(before.state)
          if (before.state === 'shipped') expect(order.state).not.toBe('cancelled')
          expect(change.events.map(({ data }) => data.version)).toEqual(
            change.events.map((_, index) => before.version + index + 1),
          )
          expect(order.version).toBe(before.version + change.events.length)
          expect(total(order)).toEqual(total(anOrder()))
        }
        expect(released).toBe(order.state === 'cancelled' ? 2 : 0)
      }),
    )
  })

  it('start at placed', () => {
    const { shippingPrice: _, ...rest } = anOrder()
    expect(newOrder({ ...rest, currency: 'KRW' })).toMatchObject({ state: 'placed', version: 1 })
  })
})
