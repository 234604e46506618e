import { type Cart, EMPTY_CART } from '../../../domain/cart.ts'
import type { CartOwner, Carts } from '../../../ports/carts.ts'
import { cartExpiry } from '../cart-expiry.ts'
import { type InMemoryTables, ownerKey } from './in-memory-tables.ts'

export class InMemoryCarts implements Carts {
  readonly #tables: InMemoryTables
  readonly #clock: { now(): Date }

  constructor(tables: InMemoryTables, clock: { now(): Date }) {
    this.#tables = tables
    this.#clock = clock
  }

  async find(owner: CartOwner): Promise<Cart | undefined> {
    return this.#live(owner)
  }

  async update(owner: CartOwner, change: (cart: Cart) => Cart | undefined): Promise<void> {
    const changed = change(this.#live(owner) ?? EMPTY_CART)
    if (changed) this.#keep(owner, changed)
  }

  async claim(
    visitor: CartOwner,
    account: CartOwner,
    merge: (own: Cart, visitors: Cart) => Cart,
  ): Promise<boolean> {
    const visitors = this.#live(visitor)
    if (!visitors) return false
    this.#keep(account, merge(this.#live(account) ?? EMPTY_CART, visitors))
    this.#tables.carts.delete(ownerKey(visitor))
    return true
  }

  async removeExpired(): Promise<number> {
    const now = this.#clock.now().getTime()
    const expired = [...this.#tables.carts].filter(
      ([, { expiresAt }]) => expiresAt !== undefined && expiresAt <= now,
    )
    for (const [key] of expired) this.#tables.carts.delete(key)
    return expired.length
  }

  #live(owner: CartOwner): Cart | undefined {
    const stored = this.#tables.carts.get(ownerKey(owner))
    const isExpired = stored?.expiresAt !== undefined && stored.expiresAt <= this.#clock.now().getTime()
    return isExpired ? undefined : stored?.cart
  }

  #keep(owner: CartOwner, cart: Cart): void {
    const expiresAt = cartExpiry(owner, this.#clock.now())?.getTime()
    this.#tables.carts.set(ownerKey(owner), { cart, expiresAt })
  }
}
