import { sql } from 'kysely'
import type { AccountSessions, SignedInBrowser } from '../../../ports/account-sessions.ts'
import type { IdentityDatabase } from './tables.ts'

/** A sign-in under way has a result that would still become a session. */
const owner = sql<string>`coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}')`
const sessionUid = sql<string>`coalesce(uid, payload ->> 'sessionUid')`

/** What oidc-provider stores of one person, and which browsers that is. */
export class PostgresAccountSessions implements AccountSessions {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async note({
    uid,
    accountId,
    userAgent,
    signedInAt,
  }: Parameters<AccountSessions['note']>[0]): Promise<void> {
    const row = {
      account_id: accountId,
      user_agent: userAgent,
      signed_in_at: signedInAt,
      last_used_at: signedInAt,
    }
    await this.#database
      .insertInto('account_session')
      .values({ uid, ...row })
      .onConflict((conflict) => conflict.column('uid').doUpdateSet(row))
      .execute()
  }

  async touch(uid: string, at: Date): Promise<void> {
    await this.#database
      .updateTable('account_session')
      .set({ last_used_at: at })
      .where('uid', '=', uid)
      .execute()
  }

  async list(accountId: string): Promise<readonly SignedInBrowser[]> {
    const rows = await this.#database
      .selectFrom('account_session')
      .innerJoin('oidc_artifact', (join) =>
        join.onRef('oidc_artifact.uid', '=', 'account_session.uid').on('model', '=', 'Session'),
      )
      .selectAll('account_session')
      .where('account_id', '=', accountId)
      .where(owner, '=', accountId)
      .where('expires_at', '>', sql<Date>`now()`)
      .orderBy('last_used_at', 'desc')
      .execute()
    return rows.map((row) => ({
      uid: row.uid,
      userAgent: row.user_agent,
      signedInAt: row.signed_in_at,
      lastUsedAt: row.last_used_at,
    }))
  }

  async end(accountId: string, uid: string): Promise<boolean> {
    const ended = await this.#database
      .deleteFrom('oidc_artifact')
      .where(owner, '=', accountId)
      .where(sessionUid, '=', uid)
      .executeTakeFirst()
    return ended.numDeletedRows > 0n
  }

  async endAll(accountId: string, keep?: { readonly exceptUid: string }): Promise<void> {
    const all = this.#database.deleteFrom('oidc_artifact').where(owner, '=', accountId)
    await (keep ? all.where(sessionUid, 'is distinct from', keep.exceptUid) : all).execute()
  }
}
