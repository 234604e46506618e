import { type Destination, redirectDelivery as redirect } from '../domain/delivery.ts'
import { DeliveryNotPlanned } from '../domain/errors.ts'
import type { Deliveries } from '../ports/deliveries.ts'

export interface ChangedOrder {
  readonly orderId: string
  readonly version: number
  readonly address: Destination
}

/** Policy: whenever an order was changed, its parcel goes to the new address. */
export async function redirectDelivery(
  deliveries: Deliveries,
  { orderId, version, address }: ChangedOrder,
): Promise<'redirected' | 'out-of-date' | 'too-late'> {
  const delivery = await deliveries.find(orderId)
  if (delivery === undefined) throw new DeliveryNotPlanned(orderId)
  const redirected = redirect(delivery, { destination: address, orderVersion: version })
  if (typeof redirected === 'string') return redirected
  await deliveries.update(redirected)
  return 'redirected'
}
