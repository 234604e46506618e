import type { EventData, EventType } from '@jangteo/contracts'
import type { Money } from './money.ts'
import type { Order } from './order.ts'

type OrderEventType = Extract<EventType, `jangteo.order.${string}`>

/** What this context tells the others. `subject` is the order id, the ordering key. */
export type OrderEvent = {
  readonly [T in OrderEventType]: {
    readonly type: T
    readonly subject: string
    readonly data: EventData<T>
  }
}[OrderEventType]

const head = ({ id, version }: Order): { orderId: string; version: number } => ({ orderId: id, version })
const factsOf = (order: Order): EventData<'jangteo.order.OrderPlaced.v1'>['lines'] =>
  order.lines.map(({ sku, productId, quantity, unitPrice }) => ({ sku, productId, quantity, unitPrice }))

export const orderPlaced = (order: Order, total: Money): OrderEvent => ({
  type: 'jangteo.order.OrderPlaced.v1',
  subject: order.id,
  data: {
    ...head(order),
    customerId: order.customerId,
    lines: factsOf(order),
    total,
    address: order.address,
  },
})

export const orderChanged = (order: Order): OrderEvent => ({
  type: 'jangteo.order.OrderChanged.v1',
  subject: order.id,
  data: { ...head(order), address: order.address },
})

export const orderCancelled = (order: Order): OrderEvent => ({
  type: 'jangteo.order.OrderCancelled.v1',
  subject: order.id,
  data: { ...head(order), customerId: order.customerId, lines: factsOf(order) },
})

export const orderStatusChanged = (order: Order): OrderEvent => ({
  type: 'jangteo.order.OrderStatusChanged.v1',
  subject: order.id,
  data: { ...head(order), customerId: order.customerId, state: order.state },
})
