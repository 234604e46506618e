import { sql } from 'kysely'
import type { AccountSessions, SignedInBrowser } from '../../../ports/account-sessions.ts'
import { hashed } from './hashed.ts'
import type { IdentityDatabase } from './tables.ts'

/** A sign-in under way has a result that would still become a session. */
const owner = sql<string>`coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}')`
/** Of what ends with its session: what a terminal has does not. */
const sessionUid = sql<string>`coalesce(uid, CASE WHEN payload ->> 'expiresWithSession' = 'true' THEN payload ->> 'sessionUid' END)`

/** Of a grant itself, by the hash of its id. */
const grantHash = sql<string>`CASE WHEN model = 'Grant' THEN id_hash ELSE '-' END`

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

  async end(accountId: string, uid: string): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      const grants = await grantsOf(transaction, accountId, uid)
      await transaction
        .deleteFrom('oidc_artifact')
        .where(owner, '=', accountId)
        .where((where) => where.or([where(sessionUid, '=', uid), where(grantHash, 'in', orNone(grants))]))
        .execute()
    })
  }

  async endAll(accountId: string, keep?: { readonly exceptUid: string }): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      const all = transaction.deleteFrom('oidc_artifact').where(owner, '=', accountId)
      if (!keep) return all.execute()
      const kept = await grantsOf(transaction, accountId, keep.exceptUid)
      return all
        .where(sessionUid, 'is distinct from', keep.exceptUid)
        .where((where) => where.not(where(grantHash, 'in', orNone(kept))))
        .execute()
    })
  }
}

interface SessionPayload {
  readonly authorizations?: Readonly<Record<string, Authorization>>
}

interface Authorization {
  readonly grantId?: string
  /** Whether what was given outlives the session. */
  readonly persistsLogout?: boolean
}

/** Grants that were given in one session of the account and end with it, by the hash of their id. */
async function grantsOf(
  database: IdentityDatabase,
  accountId: string,
  uid: string,
): Promise<readonly string[]> {
  const row = await database
    .selectFrom('oidc_artifact')
    .select('payload')
    .where('model', '=', 'Session')
    .where('uid', '=', uid)
    .where(owner, '=', accountId)
    .executeTakeFirst()
  const { authorizations = {} } = (row?.payload ?? {}) as SessionPayload
  return Object.values(authorizations).flatMap(({ grantId, persistsLogout }) =>
    grantId === undefined || persistsLogout ? [] : [hashed(grantId)],
  )
}

/** SQL has no empty list. */
const orNone = (hashes: readonly string[]): readonly string[] => (hashes.length === 0 ? [''] : hashes)
