import type { Cart } from '../domain/cart.ts'

/** A visitor's cart lives so long after its last change, as does the cookie that leads to it. */
export const VISITOR_CART_DAYS = 90

/** Whose cart: an account's, or a visitor's, known by the hash of the token in his cookie. */
export type CartOwner =
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'visitor'; readonly tokenHash: string }

export interface Carts {
  /** Undefined where the owner has none, or a visitor's has expired. */
  find(owner: CartOwner): Promise<Cart | undefined>
  /** Runs `change` alone on the owner's cart (empty at first) and keeps what it answers; answering undefined keeps the cart as it was. */
  update(owner: CartOwner, change: (cart: Cart) => Cart | undefined): Promise<void>
  /** Moves a visitor's cart into the account's by `merge` and forgets it, once. Answers whether there was one. */
  claim(visitor: CartOwner, account: CartOwner, merge: (own: Cart, visitors: Cart) => Cart): Promise<boolean>
  /** Forgets visitors' carts that have expired. Answers how many. */
  removeExpired(): Promise<number>
}
