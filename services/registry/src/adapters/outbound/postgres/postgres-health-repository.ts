import type { Database } from '@jangteo/service-kit'
import type { Transaction } from 'kysely'
import { addUp, type ReleaseHealth, type Sight } from '../../../domain/health.ts'
import type { HealthRepository } from '../../../ports/health-repository.ts'
import type { RegistryTables } from './tables.ts'

export class PostgresHealthRepository implements HealthRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  async count(sights: readonly Sight[], at: Date): Promise<void> {
    if (sights.length === 0) return
    await this.#database.transaction().execute(async (transaction) => {
      const counts = addUp(await keepSeals(transaction, sights, at))
      if (counts.length > 0) await addCounts(transaction, counts, at)
    })
  }

  ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]> {
    return this.#database
      .selectFrom('release_health')
      .select(['environment', 'name', 'trial', 'release', 'visitors', 'mounts', 'fragments', 'errors'])
      .where('environment', '=', environment)
      .where('name', '=', name)
      .where('trial', '=', trial)
      .orderBy('release')
      .execute()
  }
}

/** Answers what was not counted before. Always in the same order, so that two processes never wait for each other. */
async function keepSeals(
  transaction: Transaction<RegistryTables>,
  sights: readonly Sight[],
  at: Date,
): Promise<readonly ReleaseHealth[]> {
  const counts = new Map(sights.map(({ seal, count }) => [seal, count]))
  const kept = await transaction
    .insertInto('release_sight')
    .values([...counts.keys()].sort().map((seal) => ({ seal, seen_at: at })))
    .onConflict((conflict) => conflict.column('seal').doNothing())
    .returning('seal')
    .execute()
  return kept.flatMap(({ seal }) => counts.get(seal) ?? [])
}

const addCounts = (
  transaction: Transaction<RegistryTables>,
  counts: readonly ReleaseHealth[],
  at: Date,
): Promise<unknown> =>
  transaction
    .insertInto('release_health')
    .values(counts.map((count) => ({ ...count, counted_at: at })))
    .onConflict((conflict) =>
      conflict.columns(['environment', 'name', 'trial', 'release']).doUpdateSet(({ eb, ref }) => ({
        visitors: eb('release_health.visitors', '+', ref('excluded.visitors')),
        mounts: eb('release_health.mounts', '+', ref('excluded.mounts')),
        fragments: eb('release_health.fragments', '+', ref('excluded.fragments')),
        errors: eb('release_health.errors', '+', ref('excluded.errors')),
        counted_at: ref('excluded.counted_at'),
      })),
    )
    .execute()
