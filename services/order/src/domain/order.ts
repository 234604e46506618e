import type { OrderState, Picture } from '@jangteo/contracts'
import type { Address } from './address.ts'
import type { FailureOf } from './errors.ts'
import { type Currency, type Money, sum, times } from './money.ts'
import {
  orderCancelled,
  orderChanged,
  type OrderEvent,
  orderPlaced,
  orderStatusChanged,
} from './order-events.ts'
import { fail, type Result, succeed } from './result.ts'
import { releaseAll, type Settlement } from './settlement.ts'
import { type ShippingMethod, shippingPrice } from './shipping.ts'

export type { OrderState }

export interface OrderLine {
  readonly sku: string
  readonly productId: string
  readonly slug: string
  readonly name: string
  readonly option: string
  readonly picture?: Picture
  readonly quantity: number
  readonly unitPrice: Money
}

export interface OrderPayment {
  readonly methodId: string
  readonly brand: string
  readonly last4: string
  readonly state: 'authorized' | 'refunded'
}

export interface Order {
  readonly id: string
  readonly number: string
  readonly customerId: string
  readonly state: OrderState
  /** Grows by one with each event. */
  readonly version: number
  readonly placedAt: Date
  readonly lines: readonly OrderLine[]
  readonly address: Address
  readonly shipping: ShippingMethod
  readonly shippingPrice: Money
  readonly payment: OrderPayment
}

/** A changed order with what it has to tell, and what must follow at other parties. No events: nothing has changed. */
export interface OrderChange {
  readonly order: Order
  readonly events: readonly OrderEvent[]
  readonly settlements: readonly Settlement[]
}

export const lineTotal = (line: OrderLine): Money => times(line.unitPrice, line.quantity)
export const subtotal = (order: Pick<Order, 'lines' | 'shippingPrice'>): Money =>
  sum(order.lines.map(lineTotal), order.shippingPrice.currency)
/** Σ lines + shipping. */
export const total = (order: Pick<Order, 'lines' | 'shippingPrice'>): Money =>
  sum([subtotal(order), order.shippingPrice], order.shippingPrice.currency)

export interface NewOrder extends Omit<Order, 'state' | 'version' | 'shippingPrice' | 'payment'> {
  readonly currency: Currency
  readonly payment: Omit<OrderPayment, 'state'>
}

/** Prices shipping and puts the order together. @throws RangeError without lines or with lines of another currency. */
export function newOrder({ currency, ...order }: NewOrder): Order {
  if (order.lines.length === 0) throw new RangeError('An order has at least one line')
  const parcel = { country: order.address.country, subtotal: sum(order.lines.map(lineTotal), currency) }
  return {
    ...order,
    state: 'placed',
    version: 1,
    shippingPrice: shippingPrice(parcel, order.shipping),
    payment: { ...order.payment, state: 'authorized' },
  }
}

export const placedEvents = (order: Order): readonly OrderEvent[] => [orderPlaced(order, total(order))]

const isBeforeShipping = ({ state }: Order): boolean => state === 'placed' || state === 'preparing'
export const canChangeAddress = isBeforeShipping
export const canCancel = isBeforeShipping

const unchanged = (order: Order): OrderChange => ({ order, events: [], settlements: [] })

/** Until it is shipped. The country stays: it decided the price of shipping. */
export function changeAddress(
  order: Order,
  address: Address,
): Result<OrderChange, FailureOf<'order-already-shipped' | 'order-cancelled' | 'address-country-changed'>> {
  if (order.state === 'cancelled') return fail({ code: 'order-cancelled' })
  if (!canChangeAddress(order)) return fail({ code: 'order-already-shipped' })
  if (address.country !== order.address.country)
    return fail({ code: 'address-country-changed', country: order.address.country })
  const changed = { ...order, address, version: order.version + 1 }
  return succeed({ order: changed, events: [orderChanged(changed)], settlements: [] })
}

/** Until it is shipped; cancelling a cancelled order changes nothing. */
export function cancel(order: Order): Result<OrderChange, FailureOf<'order-already-shipped'>> {
  if (order.state === 'cancelled') return succeed(unchanged(order))
  if (!canCancel(order)) return fail({ code: 'order-already-shipped' })
  return succeed(cancelled(order))
}

/** Facts told by the delivery context. They may come late, twice or out of order: what no longer fits changes nothing. */
export function startDelivery(order: Order): OrderChange {
  return isBeforeShipping(order) ? moved(order, 'shipped') : unchanged(order)
}

export function completeDelivery(order: Order): OrderChange {
  const isOpen = isBeforeShipping(order) || order.state === 'shipped'
  return isOpen ? moved(order, 'delivered') : unchanged(order)
}

/** Nobody pays for what does not come: a delivery that will not start, or stock that is gone, takes the order back. */
export function abandon(order: Order): OrderChange {
  return isBeforeShipping(order) ? cancelled(order) : unchanged(order)
}

export function markRefunded(order: Order): OrderChange {
  return { ...unchanged(order), order: { ...order, payment: { ...order.payment, state: 'refunded' } } }
}

function moved(order: Order, state: OrderState): OrderChange {
  const next = { ...order, state, version: order.version + 1 }
  return { order: next, events: [orderStatusChanged(next)], settlements: [] }
}

function cancelled(order: Order): OrderChange {
  const first = { ...order, state: 'cancelled' as const, version: order.version + 1 }
  const second = { ...first, version: first.version + 1 }
  return {
    order: second,
    events: [orderCancelled(first), orderStatusChanged(second)],
    settlements: releaseAll(order.id),
  }
}
