import pg from 'pg'
import type { Logger } from 'pino'
import { columnTypes } from './column-types.ts'
import type { Database, DatabaseSource, OpenDatabase, OutboxTables } from './database.ts'
import { migrate } from './migrations.ts'
import { openKysely } from './open-kysely.ts'

export interface PostgresOptions {
  /** Connection string of each service's own database, by service name. */
  readonly urls: Readonly<Record<string, string>>
  readonly logger: Logger
  /** Connections per service and process. Default 10. */
  readonly poolSize?: number
}

/** A PostgreSQL database for each service. The locale must know Korean: a database in locale C is refused. */
export function createPostgresDatabaseSource(options: PostgresOptions): DatabaseSource {
  const opened: { destroy(): Promise<void> }[] = []

  const open = async <Tables>({
    service,
    migrations,
  }: OpenDatabase): Promise<Database<Tables & OutboxTables>> => {
    const connectionString = options.urls[service]
    if (connectionString === undefined) {
      throw new Error(`No PostgreSQL address for ${service}: set DATABASE_URL_${service.toUpperCase()}.`)
    }
    const pool = new pg.Pool({ connectionString, types: columnTypes, max: options.poolSize ?? 10 })
    pool.on('error', (error) =>
      options.logger.warn({ err: error, service }, 'an idle database connection broke'),
    )
    const database = openKysely<Tables & OutboxTables>(pool)
    opened.push(database)
    await refuseLocaleC(pool, service)
    await migrate(database as never, migrations, service)
    return database
  }

  return {
    open,
    close: async () => {
      await Promise.all(opened.splice(0).map((database) => database.destroy()))
    },
  }
}

/** Trigram search finds nothing in Korean under locale C, silently. */
async function refuseLocaleC(pool: pg.Pool, service: string): Promise<void> {
  const { rows } = await pool.query<{ datctype: string }>(
    'select datctype from pg_database where datname = current_database()',
  )
  const locale = rows[0]?.datctype ?? ''
  if (locale !== 'C' && locale !== 'POSIX') return
  throw new Error(
    `The database of ${service} has the locale ${locale}, in which Korean text search finds nothing. ` +
      "Create it with LC_CTYPE 'C.UTF-8', e.g. CREATE DATABASE … TEMPLATE template0 LC_CTYPE 'C.UTF-8'.",
  )
}
