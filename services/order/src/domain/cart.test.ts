import { describe, expect, it } from 'vitest'
import {
  addToCart,
  type Cart,
  EMPTY_CART,
  lowerQuantity,
  MAX_LINES,
  mergeCarts,
  removeLine,
  setQuantity,
  withoutOrdered,
} from './cart.ts'

const seenPrices = { KRW: 1_000, USD: 100 }
const supply = (sku: string, available = 10) => ({ sku, available, prices: seenPrices })
const cartOf = (pieces: Record<string, number>): Cart => ({
  lines: Object.entries(pieces).map(([sku, quantity]) => ({ sku, quantity, seenPrices })),
})
const piecesIn = (cart: Cart | undefined): Record<string, number> =>
  Object.fromEntries((cart?.lines ?? []).map(({ sku, quantity }) => [sku, quantity]))

describe('a cart', () => {
  it('adds to the line that is there already', () => {
    const added = addToCart(cartOf({ tote: 2 }), supply('tote'), 3)
    expect(added.ok && piecesIn(added.value)).toEqual({ tote: 5 })
  })

  it('refuses more than 10 pieces of one variant', () => {
    expect(addToCart(cartOf({ tote: 8 }), supply('tote'), 3)).toEqual({
      ok: false,
      failure: { code: 'quantity-limit', sku: 'tote', maximum: 10 },
    })
  })

  it('refuses more than is in stock and says how many there are', () => {
    expect(setQuantity(EMPTY_CART, supply('tote', 2), 3)).toEqual({
      ok: false,
      failure: { code: 'not-enough-stock', sku: 'tote', available: 2 },
    })
  })

  it('takes at most 50 lines', () => {
    const full = cartOf(Object.fromEntries(Array.from({ length: MAX_LINES }, (_, i) => [`sku${i}`, 1])))
    expect(setQuantity(full, supply('one-more'), 1)).toMatchObject({ failure: { code: 'cart-full' } })
    expect(setQuantity(full, supply('sku0'), 2).ok).toBe(true)
  })

  it('never holds a quantity that is none', () => {
    for (const quantity of [0, -1, 1.5, Number.NaN])
      expect(() => setQuantity(EMPTY_CART, supply('tote'), quantity)).toThrow(RangeError)
  })

  it('lowers a quantity but never raises it without the catalog', () => {
    expect(piecesIn(lowerQuantity(cartOf({ tote: 5 }), 'tote', 2))).toEqual({ tote: 2 })
    expect(piecesIn(lowerQuantity(cartOf({ tote: 2 }), 'tote', 5))).toEqual({ tote: 2 })
  })

  it('forgets a removed line', () => {
    expect(piecesIn(removeLine(cartOf({ tote: 1, mug: 1 }), 'tote'))).toEqual({ mug: 1 })
  })
})

describe('merging a visitor’s cart', () => {
  it('sums the pieces of a line up to 10 and keeps the other lines', () => {
    const merged = mergeCarts(cartOf({ tote: 7, mug: 1 }), cartOf({ tote: 7, cup: 2 }))
    expect(piecesIn(merged)).toEqual({ tote: 10, mug: 1, cup: 2 })
  })

  it('keeps at most 50 lines, the account’s first', () => {
    const lines = (prefix: string) =>
      cartOf(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${prefix}${i}`, 1])))
    const merged = mergeCarts(lines('own'), lines('visitors'))
    expect(merged.lines).toHaveLength(50)
    expect(merged.lines[39]?.sku).toBe('own39')
  })
})

describe('buying a cart', () => {
  it('leaves what was added since', () => {
    const left = withoutOrdered(cartOf({ tote: 3, mug: 1 }), [{ sku: 'tote', quantity: 2 }])
    expect(piecesIn(left)).toEqual({ tote: 1, mug: 1 })
  })

  it('is refused where the cart no longer holds all of it', () => {
    expect(withoutOrdered(cartOf({ tote: 1 }), [{ sku: 'tote', quantity: 2 }])).toBeUndefined()
    expect(withoutOrdered(EMPTY_CART, [{ sku: 'tote', quantity: 1 }])).toBeUndefined()
  })
})
