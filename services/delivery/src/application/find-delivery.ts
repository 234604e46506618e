import type { Delivery } from '../domain/delivery.ts'
import type { DeliveryReader } from '../ports/deliveries.ts'

/** The customer's own delivery; someone else's is as unknown as one that does not exist. */
export async function findDelivery(
  deliveries: DeliveryReader,
  { orderId, customerId }: { readonly orderId: string; readonly customerId: string },
): Promise<Delivery | undefined> {
  const delivery = await deliveries.find(orderId)
  return delivery?.customerId === customerId ? delivery : undefined
}
