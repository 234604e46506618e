import { mergeCarts } from '../domain/cart.ts'
import type { CartOwner, Carts } from '../ports/carts.ts'

export interface Caller {
  readonly accountId?: string
  /** Of the cart token in the cookie. */
  readonly tokenHash?: string
}

export interface IdentifiedCart {
  /** Undefined for a visitor who has put nothing into a cart yet. */
  readonly owner: CartOwner | undefined
  /** The visitor's cart now belongs to the account: his token is worth nothing any more. */
  readonly isClaimed: boolean
}

/** Finds whose cart a request means. A signed-in person who still carries a visitor's cart gets it merged into his own. */
export async function identifyCart(carts: Carts, caller: Caller): Promise<IdentifiedCart> {
  const visitor: CartOwner | undefined =
    caller.tokenHash === undefined ? undefined : { kind: 'visitor', tokenHash: caller.tokenHash }
  if (caller.accountId === undefined) return { owner: await existing(carts, visitor), isClaimed: false }
  const owner: CartOwner = { kind: 'account', accountId: caller.accountId }
  if (!visitor) return { owner, isClaimed: false }
  await carts.claim(visitor, owner, mergeCarts)
  return { owner, isClaimed: true }
}

const existing = async (carts: Carts, owner: CartOwner | undefined): Promise<CartOwner | undefined> =>
  owner && (await carts.find(owner)) ? owner : undefined
