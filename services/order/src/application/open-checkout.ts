import type { Locale, ShippingMethod } from '@jangteo/contracts'
import { type Address, checkAddress } from '../domain/address.ts'
import { type CartLine, EMPTY_CART } from '../domain/cart.ts'
import type { FailureOf } from '../domain/errors.ts'
import { type Currency, priceIn } from '../domain/money.ts'
import { newOrder, type OrderLine, total } from '../domain/order.ts'
import { fail, type Result, succeed } from '../domain/result.ts'
import type { Carts } from '../ports/carts.ts'
import type { Checkout, Checkouts } from '../ports/checkouts.ts'
import type { Identifiers } from '../ports/identifiers.ts'
import type { Payments } from '../ports/payments.ts'
import type { OffersAnswer, ProductOffers } from '../ports/product-offers.ts'

export interface OpenCheckoutDeps {
  readonly carts: Carts
  readonly offers: ProductOffers
  readonly payments: Payments
  readonly checkouts: Checkouts
  readonly identifiers: Identifiers
  readonly clock: { now(): Date }
}

export interface PlaceOrderRequest {
  readonly customerId: string
  /** The `Idempotency-Key`. */
  readonly key: string
  /** SHA-256 of the canonical body, hex. */
  readonly fingerprint: string
  readonly address: Address
  readonly shipping: ShippingMethod
  readonly methodId: string
  readonly currency: Currency
  readonly locale: Locale
  /** Minor units the shopper agreed to. */
  readonly expectedTotal: number
}

export type OpenCheckoutFailure = FailureOf<
  | 'invalid-address'
  | 'cart-empty'
  | 'catalog-unavailable'
  | 'out-of-stock'
  | 'unknown-payment-method'
  | 'order-total-changed'
>

/** Puts the order together from the account's cart at the catalog's prices. What fails here has no effect: the key stays free. */
export async function openCheckout(
  deps: OpenCheckoutDeps,
  request: PlaceOrderRequest,
): Promise<Result<Checkout, OpenCheckoutFailure>> {
  const address = checkAddress(request.address)
  if (!address.ok) return address
  const lines = await pricedLines(deps, request)
  if (!lines.ok) return lines
  const method = await deps.payments.findMethod(request.methodId, request.customerId)
  if (!method) return fail({ code: 'unknown-payment-method' })
  const order = newOrder({
    id: deps.identifiers.orderId(),
    number: deps.identifiers.orderNumber(),
    customerId: request.customerId,
    placedAt: deps.clock.now(),
    lines: lines.value,
    address: address.value,
    shipping: request.shipping,
    currency: request.currency,
    payment: { methodId: method.id, brand: method.brand, last4: method.last4 },
  })
  if (total(order).amount !== request.expectedTotal)
    return fail({ code: 'order-total-changed', total: total(order) })
  const { customerId: accountId, key, fingerprint } = request
  return succeed(await deps.checkouts.open({ accountId, key, fingerprint, order, outcome: 'open' }))
}

async function pricedLines(
  { carts, offers }: OpenCheckoutDeps,
  { customerId, locale, currency }: PlaceOrderRequest,
): Promise<Result<readonly OrderLine[], FailureOf<'cart-empty' | 'catalog-unavailable' | 'out-of-stock'>>> {
  const cart = (await carts.find({ kind: 'account', accountId: customerId })) ?? EMPTY_CART
  if (cart.lines.length === 0) return fail({ code: 'cart-empty' })
  const answer = await offers.find({ skus: cart.lines.map(({ sku }) => sku), locale, fresh: true })
  if (!answer.isCurrent) return fail({ code: 'catalog-unavailable' })
  const lines = cart.lines.map((line) => orderLine(line, answer, currency))
  const missing = cart.lines.filter((_, index) => lines[index] === undefined).map(({ sku }) => sku)
  if (missing.length > 0) return fail({ code: 'out-of-stock', skus: missing })
  return succeed(lines.filter((line) => line !== undefined))
}

function orderLine(
  { sku, quantity }: CartLine,
  { offers }: OffersAnswer,
  currency: Currency,
): OrderLine | undefined {
  const offer = offers.get(sku)
  if (!offer || offer.inStock < quantity) return undefined
  const { productId, slug, name, option, picture, prices } = offer
  return { sku, productId, slug, name, option, picture, quantity, unitPrice: priceIn(prices, currency) }
}
