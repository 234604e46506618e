import type { Database } from '@jangteo/service-kit'
import { type Selectable, sql } from 'kysely'
import type { DefaultTurn, Revision } from '../../../domain/change.ts'
import { emptyEnvironment, type Environment } from '../../../domain/environment.ts'
import type { EnvironmentRepository } from '../../../ports/environment-repository.ts'
import type { RegistryTables } from './tables.ts'

export class PostgresEnvironmentRepository implements EnvironmentRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  async current(name: string): Promise<Environment> {
    const [newest] = await this.revisions(name, 1)
    return newest?.environment ?? emptyEnvironment(name)
  }

  async at(name: string, revision: number): Promise<Environment | undefined> {
    const row = await this.#database
      .selectFrom('environment_revision')
      .selectAll()
      .where('environment', '=', name)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return row && toRevision(row).environment
  }

  async append({ environment, change: { by, at, ...facts } }: Revision): Promise<'appended' | 'moved'> {
    const inserted = await this.#database
      .insertInto('environment_revision')
      .values({
        environment: environment.name,
        revision: environment.revision,
        deployments: JSON.stringify(environment.deployments),
        paused: JSON.stringify(environment.paused),
        killed: JSON.stringify(environment.killed),
        change: JSON.stringify(facts),
        changed_by: by,
        changed_at: at,
      })
      .onConflict((conflict) => conflict.columns(['environment', 'revision']).doNothing())
      .returning('revision')
      .executeTakeFirst()
    return inserted === undefined ? 'moved' : 'appended'
  }

  async revisions(name: string, limit: number): Promise<readonly Revision[]> {
    const rows = await this.#database
      .selectFrom('environment_revision')
      .selectAll()
      .where('environment', '=', name)
      .orderBy('revision', 'desc')
      .limit(limit)
      .execute()
    return rows.map(toRevision)
  }

  async defaultTurns(name: string, mfe: string): Promise<readonly DefaultTurn[]> {
    const { rows } = await sql<DefaultTurn>`
      with of_name as (
        select revision, change->>'action' as action,
          jsonb_path_query_first(deployments->${mfe}::text, '$[*] ? (@.isDefault == true)')->>'release' as release
        from environment_revision
        where environment = ${name}
      ), compared as (
        select *, lag(release) over (order by revision) as previous from of_name
      )
      select release, action from compared
      where release is not null and release is distinct from previous
      order by revision desc`.execute(this.#database)
    return rows
  }
}

const toRevision = (row: Selectable<RegistryTables['environment_revision']>): Revision => ({
  environment: {
    name: row.environment,
    revision: row.revision,
    deployments: row.deployments,
    paused: row.paused,
    killed: row.killed,
  },
  change: { ...row.change, by: row.changed_by, at: row.changed_at },
})
