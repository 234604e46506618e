import type { EventType } from '@jangteo/contracts'
import { abandon, completeDelivery, type Order, type OrderChange, startDelivery } from '../domain/order.ts'
import { succeed } from '../domain/result.ts'
import type { Orders } from '../ports/orders.ts'

export type DeliveryEventType = Extract<EventType, `jangteo.delivery.${string}`>

const POLICIES: Readonly<Record<DeliveryEventType, (order: Order) => OrderChange>> = {
  'jangteo.delivery.DeliveryStarted.v1': startDelivery,
  'jangteo.delivery.DeliveryCompleted.v1': completeDelivery,
  'jangteo.delivery.DeliveryCancelled.v1': abandon,
}

/** Moves an order along with its delivery. A delivery of an unknown order is none of ours. */
export async function followDelivery(
  orders: Orders,
  type: DeliveryEventType,
  orderId: string,
): Promise<void> {
  await orders.update(orderId, (order) => succeed(POLICIES[type](order)))
}
