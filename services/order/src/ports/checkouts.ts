import type { FailureOf } from '../domain/errors.ts'
import type { Order } from '../domain/order.ts'
import type { OrderEvent } from '../domain/order-events.ts'
import type { Settlement } from '../domain/settlement.ts'

/** Failures that end a checkout: the same key answers them as long as it is kept, another try needs a new key. */
export type CheckoutFailure = FailureOf<
  'out-of-stock' | 'payment-declined' | 'cart-changed' | 'checkout-expired'
>

/**
 * One `Idempotency-Key` of one account. The order is put together, with its id and prices, before the first side effect, so that a retry after a crash
 * goes on with the same order.
 */
export interface Checkout {
  readonly accountId: string
  readonly key: string
  /** SHA-256 of the request's canonical body, hex. */
  readonly fingerprint: string
  readonly order: Order
  readonly outcome: 'open' | 'placed' | CheckoutFailure
}

/** What goes into the one transaction that makes an order. */
export interface Placement {
  readonly checkout: Checkout
  readonly events: readonly OrderEvent[]
  readonly settlements: readonly Settlement[]
}

export interface Checkouts {
  find(accountId: string, key: string): Promise<Checkout | undefined>
  /** Records a new checkout; where the key is known already, answers the recorded one instead. */
  open(checkout: Checkout): Promise<Checkout>
  /**
   * In one transaction: order, lines, payment attempt, outbox, settlements, the cart without what was bought, and the outcome `placed`.
   * Does nothing and answers the reason where the checkout is no longer open, the cart no longer holds the lines, or the order number is taken.
   */
  place(placement: Placement): Promise<'placed' | 'not-open' | 'cart-changed' | 'number-taken'>
  /** Gives an open checkout another order number. */
  renumber(checkout: Checkout, number: string): Promise<Checkout>
  /** Ends an open checkout and records `settlements` with it, in one transaction. */
  fail(checkout: Checkout, failure: CheckoutFailure, settlements: readonly Settlement[]): Promise<void>
  /** Ends with `checkout-expired` the checkouts opened before `cutoff` that nobody went on with. Answers how many. */
  expire(cutoff: Date, settlementsOf: (orderId: string) => readonly Settlement[]): Promise<number>
}
