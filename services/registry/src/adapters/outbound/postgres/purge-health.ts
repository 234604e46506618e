import { type Database, daysBefore } from '@jangteo/service-kit'
import type { RegistryTables } from './tables.ts'

/** A visitor who comes again within so many days is not counted again. */
const SEALS_KEPT_DAYS = 7
/** Beyond so many the oldest are forgotten: whoever forges visitors fills no disk. */
const MOST_SEALS = 200_000
/** So long after its last visitor a release still has figures. */
const COUNTS_KEPT_DAYS = 30

/** Deletes what visitors are recognised by, and figures of releases that nobody gets any more. */
export async function purgeHealth(
  database: Database<RegistryTables>,
  now: Date,
  mostSeals = MOST_SEALS,
): Promise<void> {
  await database.deleteFrom('release_sight').where('seen_at', '<', daysBefore(now, SEALS_KEPT_DAYS)).execute()
  await database
    .deleteFrom('release_sight')
    .where('seal', 'in', (sights) =>
      sights
        .selectFrom('release_sight')
        .select('seal')
        .orderBy('seen_at', 'desc')
        .orderBy('seal')
        .offset(mostSeals),
    )
    .execute()
  await database
    .deleteFrom('release_health')
    .where('counted_at', '<', daysBefore(now, COUNTS_KEPT_DAYS))
    .execute()
}
