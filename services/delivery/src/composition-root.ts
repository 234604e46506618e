import type { Consumer, DatabaseParts } from '@jangteo/service-kit'
import { createOrderConsumer } from './adapters/inbound/events/order-consumer.ts'
import {
  PostgresDeliveries,
  PostgresDeliveryTransactions,
} from './adapters/outbound/postgres/postgres-deliveries.ts'
import type { DeliveryTables, Tables } from './adapters/outbound/postgres/tables.ts'

export interface Composition {
  readonly deliveries: PostgresDeliveryTransactions
  readonly consumers: readonly Consumer<Tables>[]
}

/** The only place that constructs adapters. */
export function compose({ database, publish, clock, logger }: DatabaseParts<DeliveryTables>): Composition {
  const orders = createOrderConsumer({
    deliveriesIn: (transaction) => new PostgresDeliveries(transaction, publish),
    now: () => clock.now(),
    onTooLate: ({ type, subject }) =>
      logger.warn(
        { type, orderId: subject },
        'an order was changed before it was heard that its parcel had left, and told after the parcel had arrived',
      ),
  })
  return { deliveries: new PostgresDeliveryTransactions(database, publish), consumers: [orders] }
}
