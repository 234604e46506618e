import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Session, SessionId, SessionTokens } from '../../../domain/session.ts'
import type { ClaimTerms, RefreshClaim, SessionStore } from '../../../ports/session-store.ts'
import { hashed } from './hashed.ts'
import type { GatewayDatabase, GatewayTables } from './tables.ts'

type Row = Selectable<GatewayTables['session']>

const toTokens = (row: Row): SessionTokens => ({
  accessToken: row.access_token,
  accessTokenExpiresAt: row.access_token_expires_at,
  refreshToken: row.refresh_token,
  ...(row.sid !== null && { sid: row.sid }),
})

const toSession = (row: Row): Session => ({
  account: row.account,
  tokens: toTokens(row),
  expiresAt: row.expires_at,
})

const fromTokens = (tokens: SessionTokens) => ({
  access_token: tokens.accessToken,
  access_token_expires_at: tokens.accessTokenExpiresAt,
  refresh_token: tokens.refreshToken,
  sid: tokens.sid ?? null,
})

const UNCLAIMED = { refresh_claim: null, refresh_claimed_until: null }

export class PostgresSessionStore implements SessionStore {
  readonly #database: GatewayDatabase

  constructor(database: GatewayDatabase) {
    this.#database = database
  }

  async create(id: SessionId, { account, tokens, expiresAt }: Session): Promise<void> {
    await this.#database
      .insertInto('session')
      .values({
        id_hash: hashed(id),
        account: JSON.stringify(account),
        ...fromTokens(tokens),
        ...UNCLAIMED,
        expires_at: expiresAt,
      })
      .execute()
  }

  async find(id: SessionId, now: Date): Promise<Session | undefined> {
    const row = await this.#database
      .selectFrom('session')
      .selectAll()
      .where('id_hash', '=', hashed(id))
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row && toSession(row)
  }

  async claimRefresh(
    id: SessionId,
    { now, ifExpiresBefore, heldUntil }: ClaimTerms,
  ): Promise<RefreshClaim | undefined> {
    const claimId = randomUUID()
    const row = await this.#database
      .updateTable('session')
      .set({ refresh_claim: claimId, refresh_claimed_until: heldUntil })
      .where('id_hash', '=', hashed(id))
      .where('expires_at', '>', now)
      .where('access_token_expires_at', '<', ifExpiresBefore)
      .where((where) =>
        where.or([where('refresh_claimed_until', 'is', null), where('refresh_claimed_until', '<=', now)]),
      )
      .returningAll()
      .executeTakeFirst()
    return row && { id: claimId, tokens: toTokens(row) }
  }

  async settleRefresh(id: SessionId, claim: RefreshClaim, tokens: SessionTokens): Promise<boolean> {
    const { numUpdatedRows } = await this.#claimed(id, claim)
      .set({ ...fromTokens(tokens), ...UNCLAIMED })
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  async abandonRefresh(id: SessionId, claim: RefreshClaim): Promise<void> {
    await this.#claimed(id, claim).set(UNCLAIMED).execute()
  }

  async remove(id: SessionId): Promise<Session | undefined> {
    const row = await this.#database
      .deleteFrom('session')
      .where('id_hash', '=', hashed(id))
      .returningAll()
      .executeTakeFirst()
    return row && toSession(row)
  }

  async removeEnded(sids: readonly string[]): Promise<void> {
    if (sids.length > 0) await this.#database.deleteFrom('session').where('sid', 'in', sids).execute()
  }

  #claimed(id: SessionId, claim: RefreshClaim) {
    return this.#database
      .updateTable('session')
      .where('id_hash', '=', hashed(id))
      .where('refresh_claim', '=', claim.id)
  }
}
