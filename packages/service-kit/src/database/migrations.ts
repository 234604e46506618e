import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'

/** Any number; the same in every replica, so that one migrates while the others wait. */
const ADVISORY_LOCK = 7_203_451
const FILE_NAME = /^\d{4}-[a-z0-9-]+\.sql$/
const KIT_MIGRATIONS = new URL('../../migrations/', import.meta.url)

interface MigrationTable {
  schema_migration: { name: string; checksum: string; applied_at: Date }
}
interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** The schema in the database and the migration files disagree, or a file fails. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

async function readMigrations(folder: URL, owner: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const odd = files.find((file) => !FILE_NAME.test(file))
  if (odd !== undefined) {
    throw new MigrationError(`Migration ${odd} of ${owner} must be named like 0001-create-order.sql.`)
  }
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      return { name: `${owner}/${file}`, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

async function applyMigration(database: Kysely<MigrationTable>, migration: Migration): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(transaction)
    const applied = await transaction
      .selectFrom('schema_migration')
      .select('checksum')
      .where('name', '=', migration.name)
      .executeTakeFirst()
    if (applied?.checksum === migration.checksum) return
    if (applied !== undefined) {
      throw new MigrationError(
        `Migration ${migration.name} was changed after it ran on this database. ` +
          'Restore the file and put the change into a new migration.',
      )
    }
    await runFile(transaction, migration)
    await transaction
      .insertInto('schema_migration')
      .values({ name: migration.name, checksum: migration.checksum, applied_at: new Date() })
      .execute()
  })
}

async function runFile(database: Kysely<MigrationTable>, migration: Migration): Promise<void> {
  try {
    await sql.raw(migration.text).execute(database)
  } catch (cause) {
    throw new MigrationError(`Migration ${migration.name} failed and was rolled back: ${String(cause)}`, {
      cause,
    })
  }
}

/**
 * Brings a database to the newest version: first the chassis' own tables, then the service's. Each file runs once, in a
 * transaction; replicas that start together are safe.
 */
export async function migrate(database: Kysely<unknown>, folder: URL, service: string): Promise<void> {
  const tables = database as unknown as Kysely<MigrationTable>
  await tables.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(transaction)
    await sql`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null)`.execute(transaction)
  })
  const migrations = [
    ...(await readMigrations(KIT_MIGRATIONS, 'service-kit')),
    ...(await readMigrations(folder, service)),
  ]
  for (const migration of migrations) await applyMigration(tables, migration)
}
