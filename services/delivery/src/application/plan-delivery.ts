import { type Destination, planDelivery as plan } from '../domain/delivery.ts'
import type { Deliveries } from '../ports/deliveries.ts'

export interface PlacedOrder {
  readonly orderId: string
  readonly customerId: string
  readonly version: number
  readonly address: Destination
}

/** Policy: whenever an order was placed, a delivery is planned. */
export async function planDelivery(deliveries: Deliveries, order: PlacedOrder, now: Date): Promise<void> {
  const { orderId, customerId, version: orderVersion, address: destination } = order
  await deliveries.add(plan({ orderId, customerId, orderVersion, destination, plannedAt: now }))
}
