import { type Database, daysBefore } from '@jangteo/service-kit'
import type { OrderConfig } from '../../../config.ts'
import type { OrderTables } from './order-tables.ts'

export type Retention = Pick<OrderConfig, 'ORDER_CHECKOUTS_KEPT_DAYS' | 'ORDER_CARDS_KEPT_DAYS'>

/**
 * Deletes checkouts that have ended with their settled work, and cards nobody pays with any more. What the settlement of an
 * order gave up stays on record.
 */
export async function purgeOld(
  database: Database<OrderTables>,
  retention: Retention,
  now: Date,
): Promise<void> {
  const oldest = daysBefore(now, retention.ORDER_CHECKOUTS_KEPT_DAYS)
  await database.deleteFrom('checkout').where('state', '<>', 'open').where('opened_at', '<', oldest).execute()
  await database
    .deleteFrom('settlement')
    .where('settled_at', '<', oldest)
    .where('given_up_because', 'is', null)
    .execute()
  await database
    .deleteFrom('payment_method')
    .where('created_at', '<', daysBefore(now, retention.ORDER_CARDS_KEPT_DAYS))
    .execute()
}
