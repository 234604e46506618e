import type { Database } from '@jangteo/service-kit'
import type { Cart } from '../../../domain/cart.ts'
import type { CartOwner, Carts } from '../../../ports/carts.ts'
import { lockCart, ownerKey, readCart, takeCart, writeCart } from './cart-rows.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresCarts implements Carts {
  readonly #database: Database<OrderTables>
  readonly #clock: { now(): Date }

  constructor(database: Database<OrderTables>, clock: { now(): Date }) {
    this.#database = database
    this.#clock = clock
  }

  find(owner: CartOwner): Promise<Cart | undefined> {
    return readCart(this.#database, owner, this.#clock.now())
  }

  async update(owner: CartOwner, change: (cart: Cart) => Cart | undefined): Promise<void> {
    const now = this.#clock.now()
    await this.#database.transaction().execute(async (transaction) => {
      const cart = change(await lockCart(transaction, owner, now))
      if (cart) await writeCart(transaction, owner, cart)
      else await this.#forgetEmpty(transaction, owner)
    })
  }

  async claim(
    visitor: CartOwner,
    account: CartOwner,
    merge: (own: Cart, visitors: Cart) => Cart,
  ): Promise<boolean> {
    const now = this.#clock.now()
    if (!(await readCart(this.#database, visitor, now))) return false
    return this.#database.transaction().execute(async (transaction) => {
      const visitors = await takeCart(transaction, visitor, now)
      if (!visitors) return false
      const own = await lockCart(transaction, account, now)
      await writeCart(transaction, account, merge(own, visitors))
      return true
    })
  }

  async removeExpired(): Promise<number> {
    const removed = await this.#database
      .deleteFrom('cart')
      .where('expires_at', '<=', this.#clock.now())
      .executeTakeFirst()
    return Number(removed.numDeletedRows)
  }

  /** A refused first change leaves no cart behind. */
  async #forgetEmpty(transaction: Database<OrderTables>, owner: CartOwner): Promise<void> {
    await transaction
      .deleteFrom('cart')
      .where('owner', '=', ownerKey(owner))
      .where((where) =>
        where.not(
          where.exists(
            where.selectFrom('cart_line').select('sku').whereRef('cart_line.owner', '=', 'cart.owner'),
          ),
        ),
      )
      .execute()
  }
}
