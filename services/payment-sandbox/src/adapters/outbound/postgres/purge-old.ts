import { type Database, daysBefore } from '@jangteo/service-kit'
import type { SandboxTables } from './tables.ts'

export interface Retention {
  readonly cardsKeptDays: number
  /** Those made before it are of no use to anybody, unless they were redeemed. */
  readonly tokensMadeAfter: Date
}

/** Forgets tokens that nobody redeemed in time, and cards that nobody pays with any more. Charges stay. */
export async function purgeOld(
  database: Database<SandboxTables>,
  { cardsKeptDays, tokensMadeAfter }: Retention,
  now: Date,
): Promise<void> {
  await database
    .deleteFrom('kept_card')
    .where('is_redeemed', '=', false)
    .where('created_at', '<', tokensMadeAfter)
    .execute()
  await database.deleteFrom('kept_card').where('created_at', '<', daysBefore(now, cardsKeptDays)).execute()
}
