import { beforeEach, describe, expect, it } from 'vitest'
import { type Cart, mergeCarts } from '../domain/cart.ts'
import type { FixedClock } from '@jangteo/service-kit/testing'
import { type CartOwner, type Carts, VISITOR_CART_DAYS } from './carts.ts'

interface Subject {
  readonly carts: Carts
  readonly clock: FixedClock
}

const cartOf = (pieces: Record<string, number>): Cart => ({
  lines: Object.entries(pieces).map(([sku, quantity]) => ({
    sku,
    quantity,
    seenPrices: { KRW: 1_000, USD: 100 },
  })),
})

/** What every adapter of `Carts` promises. */
export function cartsContract(create: () => Promise<Subject>): void {
  describe('Carts', () => {
    let subject: Subject
    let kim: CartOwner
    let visitor: CartOwner
    beforeEach(async () => {
      subject = await create()
      kim = { kind: 'account', accountId: crypto.randomUUID() }
      visitor = { kind: 'visitor', tokenHash: crypto.randomUUID() }
    })
    const put = (owner: CartOwner, cart: Cart) => subject.carts.update(owner, () => cart)

    it('knows no cart before something is put into it', async () => {
      expect(await subject.carts.find(kim)).toBeUndefined()
      await subject.carts.update(kim, () => undefined)
      expect(await subject.carts.find(kim)).toBeUndefined()
    })

    it('keeps the lines in their order', async () => {
      const cart = cartOf({ tote: 2, cup: 1, mug: 3 })
      await put(kim, cart)
      expect(await subject.carts.find(kim)).toEqual(cart)
      expect(await subject.carts.find(visitor)).toBeUndefined()
    })

    it('keeps an emptied cart as an empty one', async () => {
      await put(kim, cartOf({ tote: 2 }))
      await put(kim, cartOf({}))
      expect(await subject.carts.find(kim)).toEqual(cartOf({}))
    })

    it('loses no change of many at the same time', async () => {
      const add = (cart: Cart): Cart => cartOf({ tote: (cart.lines[0]?.quantity ?? 0) + 1 })
      await Promise.all(Array.from({ length: 10 }, () => subject.carts.update(kim, add)))
      expect(await subject.carts.find(kim)).toEqual(cartOf({ tote: 10 }))
    })

    it('claims a visitor’s cart exactly once, also when asked many times at once', async () => {
      await put(kim, cartOf({ tote: 1 }))
      await put(visitor, cartOf({ tote: 2, mug: 1 }))
      const claims = await Promise.all(
        Array.from({ length: 5 }, () => subject.carts.claim(visitor, kim, mergeCarts)),
      )
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect(await subject.carts.find(kim)).toEqual(cartOf({ tote: 3, mug: 1 }))
      expect(await subject.carts.find(visitor)).toBeUndefined()
    })

    it('loses nothing that is put into a visitor’s cart while it is claimed', async () => {
      const addMug = (cart: Cart): Cart => ({ lines: [...cart.lines, ...cartOf({ mug: 1 }).lines] })
      for (let round = 0; round < 40; round += 1) {
        const from: CartOwner = { kind: 'visitor', tokenHash: crypto.randomUUID() }
        const to: CartOwner = { kind: 'account', accountId: crypto.randomUUID() }
        await put(from, cartOf({ tote: 1 }))
        await Promise.all([subject.carts.claim(from, to, mergeCarts), subject.carts.update(from, addMug)])
        const kept = await Promise.all([subject.carts.find(to), subject.carts.find(from)])
        expect(kept.flatMap((cart) => cart?.lines ?? []).map(({ sku }) => sku)).toEqual(['tote', 'mug'])
      }
    })

    it('forgets a visitor’s cart 90 days after its last change, an account’s never', async () => {
      await put(kim, cartOf({ tote: 1 }))
      await put(visitor, cartOf({ tote: 1 }))
      subject.clock.advance({ days: VISITOR_CART_DAYS - 1 })
      await put(visitor, cartOf({ tote: 2 }))
      subject.clock.advance({ days: VISITOR_CART_DAYS - 1 })
      expect(await subject.carts.find(visitor)).toEqual(cartOf({ tote: 2 }))
      subject.clock.advance({ days: 1 })
      expect(await subject.carts.find(visitor)).toBeUndefined()
      expect(await subject.carts.claim(visitor, kim, mergeCarts)).toBe(false)
      expect(await subject.carts.find(kim)).toEqual(cartOf({ tote: 1 }))
    })

    it('starts anew where an expired cart was', async () => {
      await put(visitor, cartOf({ tote: 1 }))
      subject.clock.advance({ days: VISITOR_CART_DAYS })
      await subject.carts.update(visitor, (cart) => ({ lines: [...cart.lines, ...cartOf({ mug: 1 }).lines] }))
      expect(await subject.carts.find(visitor)).toEqual(cartOf({ mug: 1 }))
    })

    it('removes what has expired', async () => {
      await put(visitor, cartOf({ tote: 1 }))
      subject.clock.advance({ days: VISITOR_CART_DAYS })
      expect(await subject.carts.removeExpired()).toBeGreaterThanOrEqual(1)
      expect(await subject.carts.removeExpired()).toBe(0)
    })
  })
}
