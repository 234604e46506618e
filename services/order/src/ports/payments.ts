import type { FailureOf } from '../domain/errors.ts'
import type { Money } from '../domain/money.ts'
import type { Result } from '../domain/result.ts'

export interface PaymentMethod {
  readonly id: string
  readonly brand: string
  readonly last4: string
}

export type SaveMethodFailure = FailureOf<'unknown-payment-method' | 'payment-unavailable'>

export interface Authorization {
  /** The idempotency key at the provider: one order is paid once. */
  readonly orderId: string
  readonly customerId: string
  readonly methodId: string
  readonly amount: Money
}

export type AuthorizeOutcome = 'authorized' | 'declined' | 'unavailable'

/**
 * What this context needs of a payment provider, in its own words. Cards are typed into fields of the provider, which gives a token for them: no number
 * comes here. Adapters: `sandbox`; `stripe` has its place here.
 */
export interface Payments {
  /** Where the provider's card fields are, for a frame of the shop. */
  cardFieldsUrl(): string
  /** Makes what the card fields gave a method that only `customerId` can pay with. A token is good once. */
  saveMethod(token: string, customerId: string): Promise<Result<PaymentMethod, SaveMethodFailure>>
  /** Undefined where it is unknown or another customer's. */
  findMethod(methodId: string, customerId: string): Promise<PaymentMethod | undefined>
  /** Idempotent by order id: the first outcome stands. After `release` it is always `declined`. */
  authorize(authorization: Authorization): Promise<AuthorizeOutcome>
  /** Voids or refunds whatever was authorized for the order, also nothing. Idempotent. */
  release(orderId: string): Promise<'done' | 'unavailable'>
}
