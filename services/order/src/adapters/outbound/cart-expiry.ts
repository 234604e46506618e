import { type CartOwner, VISITOR_CART_DAYS } from '../../ports/carts.ts'

/** When a cart written now expires; an account's never does. */
export const cartExpiry = (owner: CartOwner, now: Date): Date | undefined =>
  owner.kind === 'visitor' ? new Date(now.getTime() + VISITOR_CART_DAYS * 86_400_000) : undefined
