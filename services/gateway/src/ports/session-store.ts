import type { Session, SessionId, SessionTokens } from '../domain/session.ts'

export interface RefreshClaim {
  /** Names the claim when it is settled. */
  readonly id: string
  readonly tokens: SessionTokens
}

export interface ClaimTerms {
  readonly now: Date
  /** No claim on a token that lasts longer: somebody else has just renewed it. */
  readonly ifExpiresBefore: Date
  /** The claim falls back by itself then. */
  readonly heldUntil: Date
}

/**
 * Sessions, shared by all replicas. An expired session does not exist.
 *
 * Renewing is claimed, not locked: the renewal calls another service, and no transaction may wait for one.
 */
export interface SessionStore {
  create(id: SessionId, session: Session): Promise<void>
  find(id: SessionId, now: Date): Promise<Session | undefined>
  /** Undefined when another holds a claim, the token lasts long enough, or there is no session. At most one caller gets it. */
  claimRefresh(id: SessionId, terms: ClaimTerms): Promise<RefreshClaim | undefined>
  /** Stores renewed tokens; false when the session ended meanwhile. */
  settleRefresh(id: SessionId, claim: RefreshClaim, tokens: SessionTokens): Promise<boolean>
  abandonRefresh(id: SessionId, claim: RefreshClaim): Promise<void>
  /** Answers what was removed. */
  remove(id: SessionId): Promise<Session | undefined>
  /** Removes those that the identity service has ended. */
  removeEnded(sids: readonly string[]): Promise<void>
}
