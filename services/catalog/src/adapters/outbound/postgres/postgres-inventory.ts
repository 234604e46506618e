import type { Database, PublishInTransaction } from '@jangteo/service-kit'
import { parseReservationId, type ReservationId } from '../../../domain/ids.ts'
import type { Inventory, InventoryTransaction } from '../../../ports/inventory.ts'
import type { CatalogTables } from './catalog-tables.ts'
import { PostgresInventoryTransaction } from './postgres-inventory-transaction.ts'

/** Runs in READ COMMITTED: what needs protection is locked by name, so no transaction is ever to be retried. */
export class PostgresInventory implements Inventory {
  readonly #database: Database<CatalogTables>
  readonly #publish: PublishInTransaction

  constructor(database: Database<CatalogTables>, publish: PublishInTransaction) {
    this.#database = database
    this.#publish = publish
  }

  async transact<T>(work: (transaction: InventoryTransaction) => Promise<T>): Promise<T> {
    return this.#database
      .transaction()
      .execute((transaction) => work(new PostgresInventoryTransaction(transaction, this.#publish)))
  }

  async findOverdue(now: Date, limit: number): Promise<readonly ReservationId[]> {
    const rows = await this.#database
      .selectFrom('reservation')
      .select('id')
      .where('state', '=', 'held')
      .where('expires_at', '<=', now)
      .orderBy('expires_at')
      .limit(limit)
      .execute()
    return rows.flatMap(({ id }) => parseReservationId(id) ?? [])
  }
}
