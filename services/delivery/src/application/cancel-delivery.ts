import { cancelDelivery as cancel } from '../domain/delivery.ts'
import { DeliveryNotPlanned } from '../domain/errors.ts'
import type { Deliveries } from '../ports/deliveries.ts'

/** Policy: whenever an order was cancelled, its delivery is cancelled, and called back if it has left. */
export async function cancelDelivery(
  deliveries: Deliveries,
  order: { readonly orderId: string; readonly version: number },
  now: Date,
): Promise<'cancelled' | 'already-cancelled' | 'too-late'> {
  const delivery = await deliveries.find(order.orderId)
  if (delivery === undefined) throw new DeliveryNotPlanned(order.orderId)
  const cancelled = cancel(delivery, { at: now, orderVersion: order.version })
  if (typeof cancelled === 'string') return cancelled
  await deliveries.announce(cancelled)
  return 'cancelled'
}
