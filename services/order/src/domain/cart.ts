import type { FailureOf } from './errors.ts'
import type { PriceList } from './money.ts'
import { fail, type Result, succeed } from './result.ts'

/** Pieces of one variant that one order may hold. */
export const MAX_QUANTITY = 10
export const MAX_LINES = 50

export interface CartLine {
  readonly sku: string
  readonly quantity: number
  /** Prices when the shopper last touched the line: what "the price has changed" is measured against. */
  readonly seenPrices: PriceList
}

/** What one shopper means to buy: at most `MAX_LINES` lines, one for each sku, each of 1 to `MAX_QUANTITY` pieces. */
export interface Cart {
  readonly lines: readonly CartLine[]
}

export const EMPTY_CART: Cart = { lines: [] }

/** A variant as the catalog offers it now. */
export interface Supply {
  readonly sku: string
  readonly available: number
  readonly prices: PriceList
}

export type CartFailure = FailureOf<'not-enough-stock' | 'quantity-limit' | 'cart-full'>

export const countPieces = (cart: Cart): number =>
  cart.lines.reduce((count, { quantity }) => count + quantity, 0)

export const quantityOf = (cart: Cart, sku: string): number =>
  cart.lines.find((line) => line.sku === sku)?.quantity ?? 0

export const addToCart = (cart: Cart, supply: Supply, quantity: number): Result<Cart, CartFailure> =>
  setQuantity(cart, supply, quantityOf(cart, supply.sku) + quantity)

/** Sets the pieces of a line; a sku that is not in the cart yet is put at its end. */
export function setQuantity(cart: Cart, supply: Supply, quantity: number): Result<Cart, CartFailure> {
  const { sku, available, prices } = supply
  if (quantity > MAX_QUANTITY) return fail({ code: 'quantity-limit', sku, maximum: MAX_QUANTITY })
  if (quantity > available) return fail({ code: 'not-enough-stock', sku, available })
  const line = { sku, quantity: positive(quantity), seenPrices: prices }
  if (quantityOf(cart, sku) > 0)
    return succeed({ lines: cart.lines.map((old) => (old.sku === sku ? line : old)) })
  if (cart.lines.length >= MAX_LINES) return fail({ code: 'cart-full', maximum: MAX_LINES })
  return succeed({ lines: [...cart.lines, line] })
}

/** Takes pieces away, for which the catalog need not be asked. More pieces than the line has leave it as it is. */
export const lowerQuantity = (cart: Cart, sku: string, quantity: number): Cart => ({
  lines: cart.lines.map((line) =>
    line.sku === sku ? { ...line, quantity: Math.min(line.quantity, positive(quantity)) } : line,
  ),
})

export const removeLine = (cart: Cart, sku: string): Cart => ({
  lines: cart.lines.filter((line) => line.sku !== sku),
})

/** Adds a visitor's cart to the account's: quantities summed up to `MAX_QUANTITY`, lines beyond `MAX_LINES` left out. */
export function mergeCarts(own: Cart, visitors: Cart): Cart {
  const merged = own.lines.map((line) => ({
    ...line,
    quantity: Math.min(line.quantity + quantityOf(visitors, line.sku), MAX_QUANTITY),
  }))
  const added = visitors.lines.filter(({ sku }) => quantityOf(own, sku) === 0)
  return { lines: [...merged, ...added].slice(0, MAX_LINES) }
}

/**
 * The cart after `ordered` was bought; what was added since stays. Undefined where the cart no longer holds all of it: it was bought
 * or changed meanwhile, so that one cart never becomes two orders.
 */
export function withoutOrdered(
  cart: Cart,
  ordered: readonly { readonly sku: string; readonly quantity: number }[],
): Cart | undefined {
  if (ordered.some(({ sku, quantity }) => quantityOf(cart, sku) < quantity)) return undefined
  const bought = new Map(ordered.map(({ sku, quantity }) => [sku, quantity]))
  const lines = cart.lines.map((line) => ({ ...line, quantity: line.quantity - (bought.get(line.sku) ?? 0) }))
  return { lines: lines.filter(({ quantity }) => quantity > 0) }
}

function positive(quantity: number): number {
  if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError(`${quantity} is not a quantity`)
  return quantity
}
