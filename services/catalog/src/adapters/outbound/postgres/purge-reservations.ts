import type { Database } from '@jangteo/service-kit'
import type { CatalogTables } from './catalog-tables.ts'

/** Deletes those that own no stock and whose time was over before that moment. A confirmed one stays: its order may be cancelled. */
export async function purgeReservations(database: Database<CatalogTables>, before: Date): Promise<void> {
  await database
    .deleteFrom('reservation')
    .where('state', 'in', ['cancelled', 'expired'])
    .where('expires_at', '<', before)
    .execute()
}
