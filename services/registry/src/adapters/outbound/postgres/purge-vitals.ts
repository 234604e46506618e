import { type Database, daysBefore } from '@jangteo/service-kit'
import { dayOf } from '../../../domain/vitals.ts'
import type { RegistryTables } from './tables.ts'

const KEPT_DAYS = 30

export async function purgeVitals(database: Database<RegistryTables>, now: Date): Promise<void> {
  await database
    .deleteFrom('release_vital')
    .where('day', '<', dayOf(daysBefore(now, KEPT_DAYS)))
    .execute()
}
