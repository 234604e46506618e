import type { Database } from '@jangteo/service-kit'
import { type Change, emptyEnvironment, type Environment } from '../../../domain/environment.ts'
import type { EnvironmentRepository } from '../../../ports/environment-repository.ts'
import type { RegistryTables } from './tables.ts'

export class PostgresEnvironmentRepository implements EnvironmentRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  async current(name: string): Promise<Environment> {
    const row = await this.#database
      .selectFrom('environment_revision')
      .select(['revision', 'deployments'])
      .where('environment', '=', name)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? emptyEnvironment(name) : { name, ...row }
  }

  async append(next: Environment, { by, at, ...change }: Change): Promise<'appended' | 'moved'> {
    const inserted = await this.#database
      .insertInto('environment_revision')
      .values({
        environment: next.name,
        revision: next.revision,
        deployments: JSON.stringify(next.deployments),
        change: JSON.stringify(change),
        changed_by: by,
        changed_at: at,
      })
      .onConflict((conflict) => conflict.columns(['environment', 'revision']).doNothing())
      .returning('revision')
      .executeTakeFirst()
    return inserted === undefined ? 'moved' : 'appended'
  }

  async history(name: string, limit: number): Promise<readonly (Change & { readonly revision: number })[]> {
    const rows = await this.#database
      .selectFrom('environment_revision')
      .select(['revision', 'change', 'changed_by', 'changed_at'])
      .where('environment', '=', name)
      .orderBy('revision', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ revision, change, changed_by, changed_at }) => ({
      ...change,
      revision,
      by: changed_by,
      at: changed_at,
    }))
  }
}
