import type { Database } from '@jangteo/service-kit'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Release, Signature } from '../../../domain/release.ts'
import type {
  Added,
  ReleaseFilter,
  ReleaseKey,
  ReleaseRepository,
} from '../../../ports/release-repository.ts'
import type { RegistryTables } from './tables.ts'

export class PostgresReleaseRepository implements ReleaseRepository {
  readonly #database: Database<RegistryTables>

  constructor(database: Database<RegistryTables>) {
    this.#database = database
  }

  add(release: Release): Promise<Added> {
    return this.#database.transaction().execute(async (transaction) => {
      if ((await takeVersion(transaction, release)) !== release.id) return 'version-taken'
      const inserted = await transaction
        .insertInto('release')
        .values({
          name: release.name,
          id: release.id,
          published_at: release.publishedAt,
          published_by: release.publishedBy,
          manifest: JSON.stringify(release.manifest),
          files: JSON.stringify(release.files),
        })
        .onConflict((conflict) => conflict.columns(['name', 'id']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (inserted === undefined) return 'known'
      if (release.signature) await addSignature(transaction, release, release.signature)
      return 'added'
    })
  }

  async find({ name, id }: ReleaseKey): Promise<Release | undefined> {
    const row = await this.#database
      .selectFrom('release')
      .selectAll()
      .select(NEWEST_SIGNATURE)
      .where('name', '=', name)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toRelease(row)
  }

  async list({ name, version, limit }: ReleaseFilter): Promise<readonly Release[]> {
    const rows = await this.#database
      .selectFrom('release')
      .selectAll()
      .select(NEWEST_SIGNATURE)
      .$if(name !== undefined, (query) => query.where('name', '=', name ?? ''))
      .$if(version !== undefined, (query) => query.where(sql`manifest->>'version'`, '=', version ?? ''))
      .orderBy('published_at', 'desc')
      .orderBy('name')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(toRelease)
  }

  async sign(release: ReleaseKey, signature: Signature): Promise<void> {
    await addSignature(this.#database, release, signature)
  }

  async listNotSignedBy(key: string): Promise<readonly Release[]> {
    const rows = await this.#database
      .selectFrom('release')
      .selectAll()
      .select(NEWEST_SIGNATURE)
      .where(
        sql<boolean>`not exists (select 1 from release_signature s where s.name = release.name and s.id = release.id and s.key = ${key})`,
      )
      .execute()
    return rows.map(toRelease)
  }
}

const NEWEST_SIGNATURE = sql<Signature | null>`(
  select jsonb_build_object('key', s.key, 'signature', s.signature) from release_signature s
  where s.name = release.name and s.id = release.id order by s.signed_at desc limit 1
)`.as('newest_signature')

async function addSignature(
  database: Pick<Database<RegistryTables>, 'insertInto'>,
  { name, id }: ReleaseKey,
  signature: Signature,
): Promise<void> {
  await database
    .insertInto('release_signature')
    .values({ name, id, ...signature, signed_at: sql<Date>`now()` })
    .onConflict((conflict) => conflict.columns(['name', 'id', 'key']).doNothing())
    .execute()
}

/** Answers the release that has the version from now on. */
async function takeVersion(
  transaction: Transaction<RegistryTables>,
  { name, id, manifest: { version } }: Release,
): Promise<string> {
  await transaction
    .insertInto('release_version')
    .values({ name, version, release: id })
    .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
    .execute()
  const { release } = await transaction
    .selectFrom('release_version')
    .select('release')
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return release
}

interface Row extends Selectable<RegistryTables['release']> {
  readonly newest_signature: Signature | null
}

const toRelease = (row: Row): Release => ({
  name: row.name,
  id: row.id,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  manifest: row.manifest,
  files: row.files,
  ...(row.newest_signature && { signature: row.newest_signature }),
})
