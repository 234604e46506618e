import type { FixedClock } from '@jangteo/service-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { cancel, placedEvents } from '../domain/order.ts'
import { succeed } from '../domain/result.ts'
import { keepStock, releaseAll } from '../domain/settlement.ts'
import { anOrder, TOTE } from '../testing/builders.ts'
import type { Carts } from './carts.ts'
import type { Checkout, Checkouts } from './checkouts.ts'
import type { Orders } from './orders.ts'
import type { Settlements } from './settlements.ts'

export interface CheckoutSubject {
  readonly carts: Carts
  readonly checkouts: Checkouts
  readonly orders: Orders
  readonly settlements: Settlements
  readonly clock: FixedClock
  /** Types of the events told so far, oldest first. */
  published(subject: string): Promise<readonly string[]>
}

let numbers = 0
function aCheckout(): Checkout {
  const accountId = crypto.randomUUID()
  const number = `J-TEST-${String(++numbers).padStart(4, '0')}`
  const order = anOrder({ id: crypto.randomUUID(), customerId: accountId, number })
  return { accountId, key: 'key-1', fingerprint: 'body-1', order, outcome: 'open' }
}

/** What the adapters of `Checkouts`, `Orders` and `Settlements` of one database promise together. */
export function checkoutsContract(create: () => Promise<CheckoutSubject>): void {
  describe('Checkouts, Orders and Settlements', () => {
    let subject: CheckoutSubject
    let checkout: Checkout
    beforeEach(async () => {
      subject = await create()
      checkout = await subject.checkouts.open(aCheckout())
      await fillCart(checkout, 2)
    })

    const fillCart = ({ accountId }: Checkout, quantity: number) =>
      subject.carts.update({ kind: 'account', accountId }, () => ({
        lines: [{ sku: TOTE, quantity, seenPrices: { KRW: 1_000, USD: 100 } }],
      }))
    const cartOf = async ({ accountId }: Checkout) =>
      (await subject.carts.find({ kind: 'account', accountId }))?.lines
    const place = (one = checkout) =>
      subject.checkouts.place({
        checkout: one,
        events: placedEvents(one.order),
        settlements: keepStock(one.order.id),
      })
    const find = (one = checkout) => subject.checkouts.find(one.accountId, one.key)
    const claim = (one = checkout) => subject.settlements.claim({ orderId: one.order.id, limit: 10 })

    it('binds a key to the first checkout, also when many open it at once', async () => {
      const others = Array.from({ length: 5 }, () => ({
        ...aCheckout(),
        accountId: 'kim',
        key: checkout.order.id,
      }))
      const opened = await Promise.all(others.map((other) => subject.checkouts.open(other)))
      expect(new Set(opened.map(({ order }) => order.id)).size).toBe(1)
    })

    it('gives the order back as it was put together', async () => {
      expect(await find()).toEqual(checkout)
      expect(await subject.checkouts.find('someone else', checkout.key)).toBeUndefined()
    })

    it('places order, event, settlement and cart at once', async () => {
      await fillCart(checkout, 3)
      expect(await place()).toBe('placed')
      expect(await subject.orders.find(checkout.order.id)).toEqual(checkout.order)
      expect(await subject.published(checkout.order.id)).toEqual(['jangteo.order.OrderPlaced.v1'])
      expect(await claim()).toEqual(keepStock(checkout.order.id))
      expect(await cartOf(checkout)).toMatchObject([{ sku: TOTE, quantity: 1 }])
      expect((await find())?.outcome).toBe('placed')
    })

    it('places an order once, also when many place it at once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => place()))
      expect(outcomes.filter((outcome) => outcome === 'placed')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'not-open')).toHaveLength(7)
      expect(await subject.published(checkout.order.id)).toHaveLength(1)
    })

    it('places nothing where the cart no longer holds the lines', async () => {
      await fillCart(checkout, 1)
      expect(await place()).toBe('cart-changed')
      expect(await subject.orders.find(checkout.order.id)).toBeUndefined()
      expect(await subject.published(checkout.order.id)).toEqual([])
      expect(await cartOf(checkout)).toHaveLength(1)
      expect((await find())?.outcome).toBe('open')
    })

    it('places nothing under a number that is taken, and then under a new one', async () => {
      await place()
      const template = aCheckout()
      const second = await subject.checkouts.open({
        ...template,
        order: { ...template.order, number: checkout.order.number },
      })
      await fillCart(second, 2)
      expect(await place(second)).toBe('number-taken')
      expect(await cartOf(second)).toHaveLength(1)
      expect(await place(await subject.checkouts.renumber(second, template.order.number))).toBe('placed')
    })

    it('ends a checkout once, and records the settlements of whoever comes later', async () => {
      await subject.checkouts.fail(checkout, { code: 'payment-declined' }, [])
      await subject.checkouts.fail(checkout, { code: 'cart-changed' }, releaseAll(checkout.order.id))
      expect((await find())?.outcome).toEqual({ code: 'payment-declined' })
      expect(await place()).toBe('not-open')
      expect(await claim()).toHaveLength(2)
    })

    it('never ends a checkout that was placed', async () => {
      await place()
      await subject.checkouts.fail(checkout, { code: 'cart-changed' }, releaseAll(checkout.order.id))
      expect((await find())?.outcome).toBe('placed')
      expect(await claim()).toEqual(keepStock(checkout.order.id))
    })

    it('expires only what is open and old', async () => {
      const placed = await subject.checkouts.open(aCheckout())
      await fillCart(placed, 2)
      await place(placed)
      subject.clock.advance({ minutes: 20 })
      const young = await subject.checkouts.open(aCheckout())
      const cutoff = new Date(subject.clock.now().getTime() - 60_000)
      expect(await subject.checkouts.expire(cutoff, releaseAll)).toBeGreaterThanOrEqual(1)
      expect((await find())?.outcome).toEqual({ code: 'checkout-expired' })
      expect((await find(placed))?.outcome).toBe('placed')
      expect((await find(young))?.outcome).toBe('open')
      expect(await claim()).toHaveLength(2)
    })

    it('lists a customer’s orders, newest first', async () => {
      await place()
      const template = aCheckout()
      const later = {
        ...template.order,
        customerId: checkout.accountId,
        placedAt: new Date('2026-03-03T09:00:00Z'),
      }
      const second = await subject.checkouts.open({
        ...template,
        accountId: checkout.accountId,
        key: 'key-2',
        order: later,
      })
      await fillCart(second, 2)
      await place(second)
      expect(await subject.orders.listOf(checkout.accountId)).toEqual([later, checkout.order])
      expect(await subject.orders.listOf('someone else')).toEqual([])
    })

    it('keeps a change of an order with its events and settlements', async () => {
      await place()
      const changed = await subject.orders.update(checkout.order.id, cancel)
      expect(changed).toMatchObject({ ok: true, value: { state: 'cancelled', version: 3 } })
      expect(await subject.orders.find(checkout.order.id)).toMatchObject({ state: 'cancelled', version: 3 })
      expect(await subject.published(checkout.order.id)).toEqual([
        'jangteo.order.OrderPlaced.v1',
        'jangteo.order.OrderCancelled.v1',
        'jangteo.order.OrderStatusChanged.v1',
      ])
      expect(await claim()).toEqual(expect.arrayContaining([...releaseAll(checkout.order.id)]))
    })

    it('cancels once, also when many cancel at once', async () => {
      await place()
      await Promise.all(Array.from({ length: 6 }, () => subject.orders.update(checkout.order.id, cancel)))
      expect(await subject.published(checkout.order.id)).toHaveLength(3)
    })

    it('keeps nothing of a refused change, and knows no unknown order', async () => {
      await place()
      const refused = await subject.orders.update(
        checkout.order.id,
        () => ({ ok: false, failure: 'no' }) as const,
      )
      expect(refused).toEqual({ ok: false, failure: 'no' })
      expect(await subject.orders.find(checkout.order.id)).toEqual(checkout.order)
      expect(
        await subject.orders.update(crypto.randomUUID(), (order) =>
          succeed({ order, events: [], settlements: [] }),
        ),
      ).toBeUndefined()
    })

    it('hands work to one worker at a time, and again later', async () => {
      await subject.settlements.add(releaseAll(checkout.order.id))
      const claims = await Promise.all([claim(), claim(), claim()])
      expect(claims.flat()).toHaveLength(2)
      subject.clock.advance({ seconds: 31 })
      expect(await claim()).toHaveLength(2)
    })

    it('waits longer after each failure', async () => {
      await subject.settlements.add(keepStock(checkout.order.id))
      for (const seconds of [1, 2, 4]) {
        const [work] = await claim()
        await subject.settlements.postpone(work ?? expect.fail(), 'no answer')
        subject.clock.advance({ seconds: seconds - 0.5 })
        expect(await claim()).toEqual([])
        subject.clock.advance({ seconds: 0.5 })
      }
      expect(await claim()).toHaveLength(1)
    })

    it('does not call done what has a new goal since', async () => {
      const [keep] = keepStock(checkout.order.id)
      await subject.settlements.add(keepStock(checkout.order.id))
      await subject.settlements.add(releaseAll(checkout.order.id))
      await subject.settlements.complete(keep ?? expect.fail())
      await subject.settlements.giveUp(keep ?? expect.fail(), 'gone')
      const work = await claim()
      expect(work).toHaveLength(2)
      for (const one of work) await subject.settlements.complete(one)
      subject.clock.advance({ minutes: 10 })
      expect(await claim()).toEqual([])
    })
  })
}
