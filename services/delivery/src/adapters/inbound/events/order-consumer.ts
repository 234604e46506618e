import type { EventData, IntegrationEvent } from '@jangteo/contracts'
import type { Consumer } from '@jangteo/service-kit'
import type { Transaction } from 'kysely'
import { cancelDelivery } from '../../../application/cancel-delivery.ts'
import { planDelivery } from '../../../application/plan-delivery.ts'
import { redirectDelivery } from '../../../application/redirect-delivery.ts'
import type { Deliveries } from '../../../ports/deliveries.ts'
import type { Tables } from '../../outbound/postgres/tables.ts'

export interface OrderConsumerOptions {
  deliveriesIn(transaction: Transaction<Tables>): Deliveries
  now(): Date
  /** Told when what the order context decided is heard only after the parcel has arrived. */
  onTooLate(event: IntegrationEvent): void
}

/** One consumer for all order events, because only within one consumer an order's events keep their order. */
export function createOrderConsumer({
  deliveriesIn,
  now,
  onTooLate,
}: OrderConsumerOptions): Consumer<Tables> {
  const follow = async (event: IntegrationEvent, deliveries: Deliveries): Promise<string> => {
    switch (event.type) {
      case 'jangteo.order.OrderPlaced.v1':
        await planDelivery(deliveries, event.data as EventData<typeof event.type>, now())
        return 'planned'
      case 'jangteo.order.OrderChanged.v1':
        return redirectDelivery(deliveries, event.data as EventData<typeof event.type>)
      case 'jangteo.order.OrderCancelled.v1':
        return cancelDelivery(deliveries, event.data as EventData<typeof event.type>, now())
      default:
        throw new Error(`${event.type} is not an event that deliveries follow.`)
    }
  }
  return {
    name: 'delivery.follow-order',
    types: [
      'jangteo.order.OrderPlaced.v1',
      'jangteo.order.OrderChanged.v1',
      'jangteo.order.OrderCancelled.v1',
    ],
    handle: async (event, transaction) => {
      if ((await follow(event, deliveriesIn(transaction))) === 'too-late') onTooLate(event)
    },
  }
}
