import type { Cart } from '../model/cart.ts'
import type { Result } from '../model/result.ts'

/** The visitor's or the account's cart, in the language and currency of the page. Reads reject with `ShopUnavailable`. */
export interface ShoppingCart {
  load(signal?: AbortSignal): Promise<Cart>
  /** Pieces; cheaper than `load`. */
  count(signal?: AbortSignal): Promise<number>
  add(sku: string, quantity: number): Promise<Result<Cart>>
  /** Puts the line into the cart where it is not in it. */
  setQuantity(sku: string, quantity: number): Promise<Result<Cart>>
  remove(sku: string): Promise<Result<Cart>>
}
