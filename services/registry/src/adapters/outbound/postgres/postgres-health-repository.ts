import type { Database } from '@jangteo/service-kit'
import type { ReleaseHealth } from '../../../domain/health.ts'
import type { HealthRepository } from '../../../ports/health-repository.ts'
import type { RegistryTables } from './tables.ts'

export class PostgresHealthRepository implements HealthRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  async add(counts: readonly ReleaseHealth[]): Promise<void> {
    if (counts.length === 0) return
    await this.#database
      .insertInto('release_health')
      .values(counts.map((count) => ({ ...count })))
      .onConflict((conflict) =>
        conflict.columns(['environment', 'name', 'trial', 'release']).doUpdateSet(({ eb, ref }) => ({
          visitors: eb('release_health.visitors', '+', ref('excluded.visitors')),
          mounts: eb('release_health.mounts', '+', ref('excluded.mounts')),
          fragments: eb('release_health.fragments', '+', ref('excluded.fragments')),
          errors: eb('release_health.errors', '+', ref('excluded.errors')),
        })),
      )
      .execute()
  }

  ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]> {
    return this.#database
      .selectFrom('release_health')
      .selectAll()
      .where('environment', '=', environment)
      .where('name', '=', name)
      .where('trial', '=', trial)
      .orderBy('release')
      .execute()
  }
}
