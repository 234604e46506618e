import type { Database } from '@jangteo/service-kit'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Release } from '../../../domain/release.ts'
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
      return inserted === undefined ? 'known' : 'added'
    })
  }

  async find({ name, id }: ReleaseKey): Promise<Release | undefined> {
    const row = await this.#database
      .selectFrom('release')
      .selectAll()
      .where('name', '=', name)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toRelease(row)
  }

  async list({ name, version, limit }: ReleaseFilter): Promise<readonly Release[]> {
    const rows = await this.#database
      .selectFrom('release')
      .selectAll()
      .$if(name !== undefined, (query) => query.where('name', '=', name ?? ''))
      .$if(version !== undefined, (query) => query.where(sql`manifest->>'version'`, '=', version ?? ''))
      .orderBy('published_at', 'desc')
      .orderBy('name')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(toRelease)
  }
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

const toRelease = (row: Selectable<RegistryTables['release']>): Release => ({
  name: row.name,
  id: row.id,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  manifest: row.manifest,
  files: row.files,
})
