import type { Database } from '@jangteo/service-kit'
import { type Kysely, sql } from 'kysely'
import type { SavedAddress } from '../../../domain/address.ts'
import type { AddressBook } from '../../../ports/address-book.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresAddressBook implements AddressBook {
  readonly #database: Database<OrderTables>

  constructor(database: Database<OrderTables>) {
    this.#database = database
  }

  list(accountId: string): Promise<readonly SavedAddress[]> {
    return read(this.#database, accountId)
  }

  async update(
    accountId: string,
    change: (addresses: readonly SavedAddress[]) => readonly SavedAddress[] | undefined,
  ): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      // An account without addresses has no row to lock.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`addresses ${accountId}`}, 0))`.execute(
        transaction,
      )
      const changed = change(await read(transaction, accountId))
      if (!changed) return
      await transaction.deleteFrom('saved_address').where('account_id', '=', accountId).execute()
      if (changed.length === 0) return
      const rows = changed.map(({ id, isDefault, address }, position) => ({
        id,
        account_id: accountId,
        position,
        is_default: isDefault,
        address: JSON.stringify(address),
      }))
      await transaction.insertInto('saved_address').values(rows).execute()
    })
  }
}

async function read(database: Kysely<OrderTables>, accountId: string): Promise<readonly SavedAddress[]> {
  const rows = await database
    .selectFrom('saved_address')
    .select(['id', 'is_default', 'address'])
    .where('account_id', '=', accountId)
    .orderBy('is_default', 'desc')
    .orderBy('position')
    .execute()
  return rows.map(({ id, is_default: isDefault, address }) => ({ id, isDefault, address }))
}
