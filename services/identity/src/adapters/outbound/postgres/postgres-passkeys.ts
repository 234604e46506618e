import { type Selectable, sql } from 'kysely'
import type { Passkey } from '../../../domain/passkey.ts'
import type { WayInRemoval } from '../../../domain/way-in.ts'
import type { Passkeys } from '../../../ports/passkeys.ts'
import { hashed } from './hashed.ts'
import { removeWayIn } from './remove-way-in.ts'
import type { IdentityDatabase, IdentityTables } from './tables.ts'

const toPasskey = (row: Selectable<IdentityTables['passkey']>): Passkey => ({
  id: row.id,
  accountId: row.account_id,
  publicKey: row.public_key,
  counter: Number(row.counter),
  userAgent: row.user_agent,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at ?? undefined,
})

export class PostgresPasskeys implements Passkeys {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async keepChallenge(key: string, { text, expiresAt }: { text: string; expiresAt: Date }): Promise<void> {
    const row = { challenge: text, expires_at: expiresAt }
    await this.#database
      .insertInto('passkey_challenge')
      .values({ key: hashed(key), ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }

  async takeChallenge(key: string, now: Date): Promise<string | undefined> {
    const row = await this.#database
      .deleteFrom('passkey_challenge')
      .where('key', '=', hashed(key))
      .where('expires_at', '>', now)
      .returning('challenge')
      .executeTakeFirst()
    return row?.challenge
  }

  async add(passkey: Passkey): Promise<boolean> {
    const added = await this.#database
      .insertInto('passkey')
      .values({
        id: passkey.id,
        account_id: passkey.accountId,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        user_agent: passkey.userAgent,
        created_at: passkey.createdAt,
        last_used_at: passkey.lastUsedAt ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }

  async find(id: string): Promise<Passkey | undefined> {
    const row = await this.#database.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toPasskey(row)
  }

  async list(accountId: string): Promise<readonly Passkey[]> {
    const rows = await this.#database
      .selectFrom('passkey')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(toPasskey)
  }

  async markUsed(id: string, { counter, at }: { counter: number; at: Date }): Promise<void> {
    await this.#database
      .updateTable('passkey')
      .set({ counter: sql`greatest(counter, ${counter})`, last_used_at: at })
      .where('id', '=', id)
      .execute()
  }

  remove(accountId: string, id: string): Promise<WayInRemoval> {
    return removeWayIn(this.#database, { accountId, table: 'passkey', id })
  }
}
