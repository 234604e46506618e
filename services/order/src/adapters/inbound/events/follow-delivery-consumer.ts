import type { IntegrationEvent } from '@jangteo/contracts'
import type { Consumer, OutboxTables, Transaction } from '@jangteo/service-kit'
import { type DeliveryEventType, followDelivery } from '../../../application/follow-delivery.ts'
import type { Orders } from '../../../ports/orders.ts'

const TYPES: readonly DeliveryEventType[] = [
  'jangteo.delivery.DeliveryStarted.v1',
  'jangteo.delivery.DeliveryCompleted.v1',
  'jangteo.delivery.DeliveryCancelled.v1',
]
const isDeliveryEvent = (event: IntegrationEvent): event is IntegrationEvent<DeliveryEventType> =>
  TYPES.some((type) => type === event.type)

/** What the delivery context tells becomes the state of the order, in the transaction of the inbox. */
export const followDeliveryConsumer = <Tables extends OutboxTables>(
  ordersIn: (transaction: Transaction<Tables>) => Orders,
): Consumer<Tables> => ({
  name: 'order.follow-delivery',
  types: TYPES,
  handle: async (event, transaction) => {
    if (isDeliveryEvent(event)) await followDelivery(ordersIn(transaction), event.type, event.data.orderId)
  },
})
