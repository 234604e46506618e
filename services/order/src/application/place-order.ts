import type { FailureOf } from '../domain/errors.ts'
import { type Order, placedEvents, total } from '../domain/order.ts'
import { fail, type Result, succeed } from '../domain/result.ts'
import { keepStock, releaseAll, type Settlement } from '../domain/settlement.ts'
import type { Checkout, CheckoutFailure } from '../ports/checkouts.ts'
import type { Orders } from '../ports/orders.ts'
import type { StockReservations } from '../ports/stock-reservations.ts'
import {
  openCheckout,
  type OpenCheckoutDeps,
  type OpenCheckoutFailure,
  type PlaceOrderRequest,
} from './open-checkout.ts'

export type { PlaceOrderRequest }

export interface PlaceOrderDeps extends OpenCheckoutDeps {
  readonly orders: Pick<Orders, 'find'>
  readonly stock: StockReservations
  /** Told that settlements are waiting; must neither wait nor throw. */
  readonly settleSoon: () => void
}

export type PlaceOrderFailure =
  OpenCheckoutFailure | CheckoutFailure | FailureOf<'idempotency-key-reused' | 'payment-unavailable'>

type PlaceOrderResult = Promise<Result<Order, PlaceOrderFailure>>

/**
 * Makes the account's cart an order: reserve, authorize, then one transaction; every step is idempotent by the order id that the key was bound to
 * before the first of them. Calls with the same key may run at the same time or after a crash: one of them places the order, all answer it.
 */
export async function placeOrder(deps: PlaceOrderDeps, request: PlaceOrderRequest): PlaceOrderResult {
  const known = await deps.checkouts.find(request.customerId, request.key)
  const opened = known ? succeed(known) : await openCheckout(deps, request)
  if (!opened.ok) return opened
  const checkout = opened.value
  if (checkout.fingerprint !== request.fingerprint) return fail({ code: 'idempotency-key-reused' })
  return checkout.outcome === 'open' ? reserve(deps, checkout) : answerOf(deps, checkout)
}

async function reserve(deps: PlaceOrderDeps, checkout: Checkout): PlaceOrderResult {
  const { id, lines } = checkout.order
  const reserved = await deps.stock.reserve(
    id,
    lines.map(({ sku, quantity }) => ({ sku, quantity })),
  )
  switch (reserved.kind) {
    case 'held':
      return authorize(deps, checkout)
    case 'out-of-stock':
      return end(deps, checkout, { code: 'out-of-stock', skus: reserved.skus })
    case 'gone':
      return end(deps, checkout, { code: 'checkout-expired' }, releaseAll(id))
    case 'unavailable':
      return fail({ code: 'catalog-unavailable' })
  }
}

async function authorize(deps: PlaceOrderDeps, checkout: Checkout): PlaceOrderResult {
  const { order } = checkout
  const outcome = await deps.payments.authorize({
    orderId: order.id,
    customerId: order.customerId,
    methodId: order.payment.methodId,
    amount: total(order),
  })
  if (outcome === 'authorized') return place(deps, checkout)
  if (outcome === 'unavailable') return fail({ code: 'payment-unavailable' })
  return end(deps, checkout, { code: 'payment-declined' }, releaseAll(order.id))
}

async function place(deps: PlaceOrderDeps, checkout: Checkout): PlaceOrderResult {
  const { order } = checkout
  const outcome = await deps.checkouts.place({
    checkout,
    events: placedEvents(order),
    settlements: keepStock(order.id),
  })
  switch (outcome) {
    case 'placed':
      deps.settleSoon()
      return succeed(order)
    case 'cart-changed':
      return end(deps, checkout, { code: 'cart-changed' }, releaseAll(order.id))
    case 'number-taken':
      return place(deps, await deps.checkouts.renumber(checkout, deps.identifiers.orderNumber()))
    case 'not-open':
      return end(deps, checkout, { code: 'checkout-expired' }, releaseAll(order.id))
  }
}

/** Ends the checkout, unless another call with the same key was faster: then its outcome is the answer. */
async function end(
  deps: PlaceOrderDeps,
  checkout: Checkout,
  failure: CheckoutFailure,
  settlements: readonly Settlement[] = [],
): PlaceOrderResult {
  await deps.checkouts.fail(checkout, failure, settlements)
  deps.settleSoon()
  const ended = await deps.checkouts.find(checkout.accountId, checkout.key)
  return ended ? answerOf(deps, ended) : fail(failure)
}

/** A placed order is answered as it stands now: it may have been cancelled or sent since. */
async function answerOf({ orders }: PlaceOrderDeps, { outcome, order }: Checkout): PlaceOrderResult {
  if (outcome === 'open') throw new Error(`Checkout of order ${order.id} is still open`)
  if (outcome !== 'placed') return fail(outcome)
  const placed = await orders.find(order.id)
  if (!placed) throw new Error(`Order ${order.id} was placed and is gone`)
  return succeed(placed)
}
