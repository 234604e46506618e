import type { Database } from '@jangteo/service-kit'
import type { Transaction } from 'kysely'
import type { OrderTables } from './order-tables.ts'

/** Runs `work` in the transaction that `database` already is, or in one of its own. */
export const inTransaction = <Value>(
  database: Database<OrderTables>,
  work: (transaction: Transaction<OrderTables>) => Promise<Value>,
): Promise<Value> =>
  database.isTransaction ? work(database as Transaction<OrderTables>) : database.transaction().execute(work)
