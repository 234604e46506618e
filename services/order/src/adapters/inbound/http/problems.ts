import { Problem } from '@jangteo/service-kit'
import type { CartFailure } from '../../../domain/cart.ts'
import type { FailureOf, OrderFailure } from '../../../domain/errors.ts'
import type { Result } from '../../../domain/result.ts'

interface Words {
  readonly status: number
  readonly title: string
  readonly detail: string
}

/** The bank's no and that of the stock are answers, not problems: nothing is wrong with the request. */
type Refusal = Exclude<OrderFailure, CartFailure | FailureOf<'payment-declined'>>

const WORDS: Readonly<Record<Refusal['code'], Words>> = {
  'unknown-sku': {
    status: 404,
    title: 'The shop has no such variant',
    detail: 'Choose one from the catalog.',
  },
  'cart-empty': { status: 409, title: 'The cart is empty', detail: 'Put something into it first.' },
  'cart-changed': {
    status: 409,
    title: 'The cart has changed meanwhile',
    detail: 'Nothing was bought. Look at the cart and order with a new Idempotency-Key.',
  },
  'order-total-changed': {
    status: 409,
    title: 'The total has changed',
    detail: 'Show the new total and order with it as expectedTotal.',
  },
  'out-of-stock': {
    status: 409,
    title: 'Something in the cart is sold out',
    detail: 'Change these lines and order with a new Idempotency-Key. The cart is kept.',
  },
  'unknown-payment-method': {
    status: 422,
    title: 'The payment method is not known',
    detail: 'Enter the card again.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    detail: 'Send a new key with a new request, the same body with the same key.',
  },
  'checkout-expired': {
    status: 409,
    title: 'The checkout has expired',
    detail: 'Nothing was bought. Order again with a new Idempotency-Key.',
  },
  'invalid-address': {
    status: 400,
    title: 'The address is not valid',
    detail: 'Correct the fields and send it again.',
  },
  'address-not-found': {
    status: 404,
    title: 'There is no such address',
    detail: 'It may have been removed.',
  },
  'address-limit': { status: 409, title: 'Too many saved addresses', detail: 'Remove one first.' },
  'order-not-found': { status: 404, title: 'There is no such order', detail: 'Check its id.' },
  'order-already-shipped': {
    status: 409,
    title: 'The order is already shipped',
    detail: 'It can no longer be changed or cancelled.',
  },
  'order-cancelled': {
    status: 409,
    title: 'The order is cancelled',
    detail: 'It can no longer be changed.',
  },
  'address-country-changed': {
    status: 409,
    title: 'The country of an order cannot change',
    detail: 'Shipping was priced for it. Cancel the order and order again.',
  },
  'catalog-unavailable': {
    status: 503,
    title: 'The catalog does not answer',
    detail: 'Nothing was changed. Try again in a moment.',
  },
  'payment-unavailable': {
    status: 503,
    title: 'The payment provider does not answer',
    detail: 'Try again in a moment with the same Idempotency-Key.',
  },
}

export function toProblem(failure: Refusal): Problem {
  const { code, ...facts } = failure
  const { status, title, detail } = WORDS[code]
  return new Problem(status, code, title, detail, 'problems' in facts ? fieldErrors(facts.problems) : facts)
}

const fieldErrors = (
  problems: readonly { readonly field: string; readonly message: string }[],
): Record<string, unknown> => ({
  errors: problems.map(({ field, message }) => ({ path: `/address/${field}`, message })),
})

/** The value of a result; a failure leaves as its problem. */
export function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value
  throw toProblem(result.failure)
}
