import type { Principal } from './token-verifier.ts'

export interface VerifiedToken {
  readonly principal: Principal
  readonly jti: string
  /** Session of the identity service, or secret of a program. */
  readonly sid: string | undefined
}

interface Entry {
  readonly token: VerifiedToken
  readonly until: number
}

/** Bounded memory of verified tokens; the least recently used goes first. Verifying a signature costs 600 times more. */
export class VerifiedTokens {
  readonly #entries = new Map<string, Entry>()
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** @param now Unix milliseconds */
  get(token: string, now: number): VerifiedToken | undefined {
    const entry = this.#entries.get(token)
    if (entry === undefined) return undefined
    this.#entries.delete(token)
    if (entry.until <= now) return undefined
    this.#entries.set(token, entry)
    return entry.token
  }

  /** @param until Unix milliseconds */
  set(token: string, verified: VerifiedToken, until: number): void {
    this.#entries.set(token, { token: verified, until })
    if (this.#entries.size <= this.#capacity) return
    const oldest = this.#entries.keys().next()
    if (!oldest.done) this.#entries.delete(oldest.value)
  }
}
