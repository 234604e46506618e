import { randomUUID } from 'node:crypto'
import type { Session, SessionId, SessionTokens } from '../../../domain/session.ts'
import type { ClaimTerms, RefreshClaim, SessionStore } from '../../../ports/session-store.ts'

interface Entry {
  readonly session: Session
  readonly claim?: { readonly id: string; readonly until: Date }
}

export class InMemorySessionStore implements SessionStore {
  readonly #entries = new Map<SessionId, Entry>()

  async create(id: SessionId, session: Session): Promise<void> {
    this.#entries.set(id, { session })
  }

  async find(id: SessionId, now: Date): Promise<Session | undefined> {
    return this.#live(id, now)?.session
  }

  async claimRefresh(
    id: SessionId,
    { now, ifExpiresBefore, heldUntil }: ClaimTerms,
  ): Promise<RefreshClaim | undefined> {
    const entry = this.#live(id, now)
    if (!entry || entry.session.tokens.accessTokenExpiresAt >= ifExpiresBefore) return undefined
    if (entry.claim && entry.claim.until > now) return undefined
    const claim = { id: randomUUID(), until: heldUntil }
    this.#entries.set(id, { ...entry, claim })
    return { id: claim.id, tokens: entry.session.tokens }
  }

  async settleRefresh(id: SessionId, claim: RefreshClaim, tokens: SessionTokens): Promise<boolean> {
    const entry = this.#entries.get(id)
    if (entry?.claim?.id !== claim.id) return false
    this.#entries.set(id, { session: { ...entry.session, tokens } })
    return true
  }

  async abandonRefresh(id: SessionId, claim: RefreshClaim): Promise<void> {
    const entry = this.#entries.get(id)
    if (entry?.claim?.id === claim.id) this.#entries.set(id, { session: entry.session })
  }

  async remove(id: SessionId): Promise<Session | undefined> {
    const entry = this.#entries.get(id)
    this.#entries.delete(id)
    return entry?.session
  }

  async removeEnded(sids: readonly string[]): Promise<void> {
    for (const [id, { session }] of this.#entries)
      if (session.tokens.sid !== undefined && sids.includes(session.tokens.sid)) this.#entries.delete(id)
  }

  #live(id: SessionId, now: Date): Entry | undefined {
    const entry = this.#entries.get(id)
    return entry && entry.session.expiresAt > now ? entry : undefined
  }
}
