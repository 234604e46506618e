import type { Kysely } from 'kysely'
import type { Settlement } from '../../../domain/settlement.ts'
import type { OrderTables } from './order-tables.ts'

/** Records work to do; a goal that is on record already starts anew. */
export async function putSettlements(
  database: Kysely<OrderTables>,
  settlements: readonly Settlement[],
  now: Date,
): Promise<void> {
  if (settlements.length === 0) return
  await database
    .insertInto('settlement')
    .values(settlements.map(({ orderId, part, goal }) => ({ order_id: orderId, part, goal, due_at: now })))
    .onConflict((conflict) =>
      conflict.columns(['order_id', 'part']).doUpdateSet((set) => ({
        goal: set.ref('excluded.goal'),
        due_at: set.ref('excluded.due_at'),
        attempts: 0,
        settled_at: null,
        given_up_because: null,
        last_error: null,
      })),
    )
    .execute()
}
