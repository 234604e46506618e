import type { Money } from './money.ts'

/** What can go wrong in this context although nothing is broken. Each `code` is permanent: clients branch on it. */
export type OrderFailure =
  | { readonly code: 'unknown-sku'; readonly sku: string }
  | { readonly code: 'not-enough-stock'; readonly sku: string; readonly available: number }
  | { readonly code: 'quantity-limit'; readonly sku: string; readonly maximum: number }
  | { readonly code: 'cart-full'; readonly maximum: number }
  | { readonly code: 'cart-empty' }
  | { readonly code: 'cart-changed' }
  | { readonly code: 'order-total-changed'; readonly total: Money }
  | { readonly code: 'out-of-stock'; readonly skus: readonly string[] }
  | { readonly code: 'payment-declined' }
  | { readonly code: 'unknown-payment-method' }
  | { readonly code: 'idempotency-key-reused' }
  | { readonly code: 'checkout-expired' }
  | { readonly code: 'invalid-address'; readonly problems: readonly AddressProblem[] }
  | { readonly code: 'address-not-found' }
  | { readonly code: 'address-limit'; readonly maximum: number }
  | { readonly code: 'order-not-found' }
  | { readonly code: 'order-already-shipped' }
  | { readonly code: 'order-cancelled' }
  | { readonly code: 'address-country-changed'; readonly country: string }
  | { readonly code: 'catalog-unavailable' }
  | { readonly code: 'payment-unavailable' }

export interface AddressProblem {
  readonly field: 'postalCode' | 'region'
  readonly message: string
}

export type FailureCode = OrderFailure['code']
export type FailureOf<Code extends FailureCode> = Extract<OrderFailure, { code: Code }>
