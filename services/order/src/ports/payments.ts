import type { CardDto } from '@jangteo/contracts'
import type { FailureOf } from '../domain/errors.ts'
import type { Money } from '../domain/money.ts'
import type { Result } from '../domain/result.ts'

/** A card as it was typed. It goes to the provider and nowhere else: never stored, never logged. */
export type Card = CardDto

export interface PaymentMethod {
  readonly id: string
  readonly brand: string
  readonly last4: string
}

export type CardFailure = FailureOf<
  'card-number-invalid' | 'card-expired' | 'card-not-supported-in-sandbox' | 'payment-unavailable'
>

export interface Authorization {
  /** The idempotency key at the provider: one order is paid once. */
  readonly orderId: string
  readonly customerId: string
  readonly methodId: string
  readonly amount: Money
}

export type AuthorizeOutcome = 'authorized' | 'declined' | 'unavailable'

/** What this context needs of a payment provider, in its own words. Adapters: `sandbox`; `stripe` has its place here. */
export interface Payments {
  /** Exchanges a card for a method that only `customerId` can pay with. */
  saveMethod(card: Card, customerId: string): Promise<Result<PaymentMethod, CardFailure>>
  /** Undefined where it is unknown or another customer's. */
  findMethod(methodId: string, customerId: string): Promise<PaymentMethod | undefined>
  /** Idempotent by order id: the first outcome stands. After `release` it is always `declined`. */
  authorize(authorization: Authorization): Promise<AuthorizeOutcome>
  /** Voids or refunds whatever was authorized for the order, also nothing. Idempotent. */
  release(orderId: string): Promise<'done' | 'unavailable'>
}
