import type { Database } from '@jangteo/service-kit'
import { addUpVitals, type VitalCount } from '../../../domain/vitals.ts'
import type { VitalRepository } from '../../../ports/vital-repository.ts'
import type { RegistryTables } from './tables.ts'

const KEY = ['environment', 'name', 'release', 'route', 'metric', 'day', 'bucket'] as const

export class PostgresVitalRepository implements VitalRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  /** Always in the same order, so that two processes never wait for each other. */
  async add(counts: readonly VitalCount[]): Promise<void> {
    if (counts.length === 0) return
    await this.#database
      .insertInto('release_vital')
      .values([...addUpVitals(counts)])
      .onConflict((conflict) =>
        conflict.columns([...KEY]).doUpdateSet(({ eb, ref }) => ({
          views: eb('release_vital.views', '+', ref('excluded.views')),
        })),
      )
      .execute()
  }

  since(environment: string, day: string): Promise<readonly VitalCount[]> {
    return this.#database
      .selectFrom('release_vital')
      .select([...KEY, 'views'])
      .where('environment', '=', environment)
      .where('day', '>=', day)
      .orderBy('day')
      .orderBy('bucket')
      .execute()
  }
}
