import type { Money } from '@jangteo/contracts'

/** Why the shop did not do what was asked; the permanent codes of the order service, and four of this side. */
export type FailureCode =
  | 'unknown-sku'
  | 'not-enough-stock'
  | 'quantity-limit'
  | 'cart-full'
  | 'cart-empty'
  | 'cart-changed'
  | 'order-total-changed'
  | 'out-of-stock'
  | 'payment-declined'
  | 'unknown-payment-method'
  | 'checkout-expired'
  | 'invalid-address'
  | 'address-limit'
  | 'order-already-shipped'
  | 'order-cancelled'
  | 'address-country-changed'
  /** The shop does not answer: trying the same again may help. */
  | 'unavailable'
  | 'signed-out'
  /** What it costs is not known yet. */
  | 'total-unknown'
  /** Anything else: trying the same again does not help. */
  | 'refused'

export interface Failure {
  readonly code: FailureCode
  /** Of `not-enough-stock`. */
  readonly available?: number
  /** Of `order-total-changed`. */
  readonly total?: Money
}

/** The cart is not what was to be paid: it may have been ordered already, in another tab. */
export const isAboutCart = ({ code }: Failure): boolean => code === 'cart-empty' || code === 'cart-changed'

/** An expected outcome of a command. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }
