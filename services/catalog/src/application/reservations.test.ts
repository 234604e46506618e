import { beforeEach, describe, expect, it } from 'vitest'
import { type Sku, toSku } from '../domain/ids.ts'
import { numberedId } from '../testing/numbered-id.ts'
import { anAssortment, aProduct, aVariant } from '../testing/product-builder.ts'
import { openShop, type Shop } from '../testing/shop.ts'
import { cancelReservation } from './cancel-reservation.ts'
import type { ReservationOutcome } from './change-reservation.ts'
import { confirmReservation } from './confirm-reservation.ts'
import { expireReservations } from './expire-reservations.ts'
import { reserveStock } from './reserve-stock.ts'

const blue = toSku('aaaaaa-blue')
const red = toSku('aaaaaa-red')
const other = toSku('bbbbbb-blue')
const first = numberedId(1)
const second = numberedId(2)
let shop: Shop

beforeEach(async () => {
  shop = await openShop(
    anAssortment([
      aProduct('aaaaaa', { variants: [aVariant(blue, { stock: 5 }), aVariant(red, { stock: 0 })] }),
      aProduct('bbbbbb', { variants: [aVariant(other, { stock: 3 })], rank: 1 }),
    ]),
  )
})

const reserve = (id: typeof first, quantities: Record<string, number>): Promise<ReservationOutcome> =>
  reserveStock(shop, {
    id,
    lines: Object.entries(quantities).map(([sku, quantity]) => ({ sku: toSku(sku), quantity })),
  })
const stateOf = (outcome: ReservationOutcome): string =>
  outcome.kind === 'done' ? outcome.reservation.state : outcome.kind
const stocks = async (): Promise<number[]> => Promise.all([blue, other].map((sku: Sku) => shop.stockOf(sku)))
const news = async (): Promise<readonly object[]> => (await shop.readEvents()).slice(2)

describe('reserving', () => {
  it('takes the stock and says when it ends', async () => {
    expect(await reserve(first, { [blue]: 2, [other]: 1 })).toMatchObject({
      kind: 'done',
      reservation: { id: first, state: 'held', expiresAt: new Date('2026-03-02T09:15:00Z') },
    })
    expect(await stocks()).toEqual([3, 2])
  })

  it('sums the lines of one sku before it looks at the stock', async () => {
    const lines = [3, 3].map((quantity) => ({ sku: blue, quantity }))
    expect(await reserveStock(shop, { id: first, lines })).toEqual({
      kind: 'out-of-stock',
      shortages: [{ sku: blue, available: 5 }],
    })
    expect(await stocks()).toEqual([5, 3])
  })

  it('takes nothing where one line is short, and can be tried again', async () => {
    expect(await reserve(first, { [blue]: 1, [other]: 4 })).toEqual({
      kind: 'out-of-stock',
      shortages: [{ sku: other, available: 3 }],
    })
    expect(await stocks()).toEqual([5, 3])
    expect(await news()).toEqual([])
    expect(stateOf(await reserve(first, { [blue]: 1, [other]: 3 }))).toBe('held')
  })

  it('names skus that the shop does not have', async () => {
    expect(await reserve(first, { [blue]: 1, 'zzzzzz-x': 1 })).toEqual({
      kind: 'unknown-sku',
      skus: ['zzzzzz-x'],
    })
    expect(await stocks()).toEqual([5, 3])
  })

  it('answers the same request with the same reservation, and takes the stock once', async () => {
    const answer = await reserve(first, { [blue]: 2, [other]: 1 })
    shop.clock.advance({ minutes: 5 })
    expect(await reserve(first, { [other]: 1, [blue]: 2 })).toEqual(answer)
    expect(await stocks()).toEqual([3, 2])
  })

  it('refuses other lines under the same id', async () => {
    await reserve(first, { [blue]: 2 })
    expect(await reserve(first, { [blue]: 3 })).toEqual({ kind: 'refused', code: 'reservation-differs' })
    expect(await stocks()).toEqual([3, 3])
  })

  it('takes nothing after it was cancelled, even where the cancellation overtook it', async () => {
    expect(stateOf(await cancelReservation(shop, first))).toBe('cancelled')
    expect(await reserve(first, { [blue]: 1 })).toEqual({ kind: 'refused', code: 'reservation-cancelled' })
    expect(await stocks()).toEqual([5, 3])
  })
})

describe('confirming', () => {
  it('keeps the stock for good', async () => {
    await reserve(first, { [blue]: 2 })
    expect(stateOf(await confirmReservation(shop, first))).toBe('confirmed')
    expect(stateOf(await confirmReservation(shop, first))).toBe('confirmed')
    shop.clock.advance({ hours: 1 })
    expect(await expireReservations(shop)).toBe(0)
    expect(await stocks()).toEqual([3, 3])
  })

  it('takes the stock of an expired reservation again', async () => {
    await reserve(first, { [blue]: 2 })
    shop.clock.advance({ minutes: 15 })
    await expireReservations(shop)
    expect(stateOf(await confirmReservation(shop, first))).toBe('confirmed')
    expect(await stocks()).toEqual([3, 3])
  })

  it('fails where the stock of an expired reservation is sold', async () => {
    await reserve(first, { [blue]: 4 })
    shop.clock.advance({ minutes: 15 })
    await expireReservations(shop)
    await reserve(second, { [blue]: 2 })
    expect(await confirmReservation(shop, first)).toEqual({
      kind: 'out-of-stock',
      shortages: [{ sku: blue, available: 3 }],
    })
    expect(await stocks()).toEqual([3, 3])
  })

  it('works after the time is over where nobody swept yet', async () => {
    await reserve(first, { [blue]: 5 })
    shop.clock.advance({ hours: 1 })
    expect(stateOf(await confirmReservation(shop, first))).toBe('confirmed')
    expect(await stocks()).toEqual([0, 3])
  })

  it('does not know what was never reserved', async () => {
    expect(await confirmReservation(shop, first)).toEqual({ kind: 'refused', code: 'reservation-not-found' })
  })
})

describe('cancelling', () => {
  it.each(['held', 'confirmed'])('returns the stock of a reservation that is %s, once', async (state) => {
    await reserve(first, { [blue]: 2, [other]: 3 })
    if (state === 'confirmed') await confirmReservation(shop, first)
    expect(stateOf(await cancelReservation(shop, first))).toBe('cancelled')
    expect(stateOf(await cancelReservation(shop, first))).toBe('cancelled')
    expect(await stocks()).toEqual([5, 3])
  })

  it('returns nothing for one that is expired', async () => {
    await reserve(first, { [blue]: 2 })
    shop.clock.advance({ minutes: 15 })
    await expireReservations(shop)
    await cancelReservation(shop, first)
    expect(await stocks()).toEqual([5, 3])
  })
})

describe('expiry', () => {
  it('returns the stock after fifteen minutes, not before', async () => {
    await reserve(first, { [blue]: 2 })
    shop.clock.advance({ minutes: 14, seconds: 59 })
    expect(await expireReservations(shop)).toBe(0)
    expect(await stocks()).toEqual([3, 3])
    shop.clock.advance({ seconds: 1 })
    expect(await expireReservations(shop)).toBe(1)
    expect(await stocks()).toEqual([5, 3])
  })

  it('sweeps more reservations than fit into one batch', async () => {
    const many = await openShop(
      anAssortment([aProduct('aaaaaa', { variants: [aVariant(blue, { stock: 250 })] })]),
    )
    for (let number = 1; number <= 250; number++)
      await reserveStock(many, { id: numberedId(number), lines: [{ sku: blue, quantity: 1 }] })
    expect(await many.stockOf(blue)).toBe(0)
    many.clock.advance({ minutes: 15 })
    expect(await expireReservations(many)).toBe(250)
    expect(await many.stockOf(blue)).toBe(250)
  })

  it('lets the same reservation be held again', async () => {
    await reserve(first, { [blue]: 2 })
    shop.clock.advance({ minutes: 20 })
    await expireReservations(shop)
    expect(await reserve(first, { [blue]: 2 })).toMatchObject({
      reservation: { state: 'held', expiresAt: new Date('2026-03-02T09:35:00Z') },
    })
    expect(await stocks()).toEqual([3, 3])
  })
})

describe('events', () => {
  it('tell the stock after each change', async () => {
    await reserve(first, { [blue]: 2, [other]: 1 })
    await cancelReservation(shop, first)
    expect(await news()).toEqual([
      { kind: 'StockChanged', sku: blue, productId: 'aaaaaa', available: 3 },
      { kind: 'StockChanged', sku: other, productId: 'bbbbbb', available: 2 },
      { kind: 'StockChanged', sku: blue, productId: 'aaaaaa', available: 5 },
      { kind: 'StockChanged', sku: other, productId: 'bbbbbb', available: 3 },
    ])
  })

  it('tell when a product is sold out and when it can be bought again', async () => {
    await reserve(first, { [blue]: 5 })
    await cancelReservation(shop, first)
    const changed = {
      kind: 'ProductChanged',
      productId: 'aaaaaa',
      category: 'bags',
      prices: { KRW: 39_000, USD: 29_00 },
    }
    expect((await news()).filter((event) => 'prices' in event)).toEqual([
      { ...changed, isAvailable: false },
      { ...changed, isAvailable: true },
    ])
  })

  it('say nothing where nothing changed', async () => {
    await reserve(first, { [blue]: 1 })
    const before = await news()
    await reserve(first, { [blue]: 1 })
    await confirmReservation(shop, first)
    await confirmReservation(shop, first)
    expect(await news()).toEqual(before)
  })
})
