import type { Kysely, Transaction } from 'kysely'
import { type Cart, EMPTY_CART } from '../../../domain/cart.ts'
import type { CartOwner } from '../../../ports/carts.ts'
import { cartExpiry } from '../cart-expiry.ts'
import type { OrderTables } from './order-tables.ts'

export const ownerKey = (owner: CartOwner): string =>
  owner.kind === 'account' ? `account:${owner.accountId}` : `visitor:${owner.tokenHash}`

export async function readCart(
  database: Kysely<OrderTables>,
  owner: CartOwner,
  now: Date,
): Promise<Cart | undefined> {
  const key = ownerKey(owner)
  const rows = await database
    .selectFrom('cart')
    .leftJoin('cart_line', 'cart_line.owner', 'cart.owner')
    .select(['sku', 'quantity', 'seen_prices'])
    .where('cart.owner', '=', key)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .orderBy('position')
    .execute()
  if (rows.length === 0) return undefined
  const lines = rows.flatMap(({ sku, quantity, seen_prices: seenPrices }) =>
    sku !== null && quantity !== null && seenPrices !== null ? [{ sku, quantity, seenPrices }] : [],
  )
  return { lines }
}

/** Takes the cart's row for this transaction, making it where there is none, and answers what the cart holds. */
export async function lockCart(
  transaction: Transaction<OrderTables>,
  owner: CartOwner,
  now: Date,
): Promise<Cart> {
  const key = ownerKey(owner)
  await transaction.deleteFrom('cart').where('owner', '=', key).where('expires_at', '<=', now).execute()
  // An update where the row exists, because that takes its lock.
  await transaction
    .insertInto('cart')
    .values({ owner: key, expires_at: cartExpiry(owner, now) ?? null })
    .onConflict((conflict) =>
      conflict.column('owner').doUpdateSet((set) => ({ expires_at: set.ref('excluded.expires_at') })),
    )
    .execute()
  return (await readCart(transaction, owner, now)) ?? EMPTY_CART
}

/** Removes the cart and answers what it held, with every change that was under way; undefined where there is none that lives. */
export async function takeCart(
  transaction: Transaction<OrderTables>,
  owner: CartOwner,
  now: Date,
): Promise<Cart | undefined> {
  const key = ownerKey(owner)
  await transaction.selectFrom('cart').select('owner').where('owner', '=', key).forUpdate().execute()
  // A statement of its own, because it sees what was committed while the lock was awaited.
  const cart = await readCart(transaction, owner, now)
  await transaction.deleteFrom('cart').where('owner', '=', key).execute()
  return cart
}

/** Replaces the lines of a locked cart. */
export async function writeCart(
  transaction: Transaction<OrderTables>,
  owner: CartOwner,
  cart: Cart,
): Promise<void> {
  const key = ownerKey(owner)
  await transaction.deleteFrom('cart_line').where('owner', '=', key).execute()
  if (cart.lines.length === 0) return
  const rows = cart.lines.map(({ sku, quantity, seenPrices }, position) => ({
    owner: key,
    position,
    sku,
    quantity,
    seen_prices: JSON.stringify(seenPrices),
  }))
  await transaction.insertInto('cart_line').values(rows).execute()
}
