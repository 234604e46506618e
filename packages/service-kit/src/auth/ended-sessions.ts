import Value from 'typebox/value'
import { type Clock, systemClock } from '../clock.ts'
import { ENDED_SESSIONS_PATH, EndedSessionsSchema } from './ended-sessions-answer.ts'

/** Longer than any access token lives. */
const KEEP_MS = 11 * 60_000
/** The identity service answers earlier, also when nothing has ended. */
const TIMEOUT_MS = 30_000

/**
 * Sessions of the identity service (`sid` of access tokens) that ended while their tokens may still be about, single tokens (`jti`) that were revoked,
 * and names of withdrawn keys.
 */
export interface EndedSessions {
  has(id: string): boolean
  /** Ends it for this process at once, whatever the identity service knows. */
  end(sid: string): void
  /** Calls back for all that the identity service tells to have ended, maybe more than once. */
  onEnded(listener: (sids: readonly string[]) => void): void
}

export interface FollowedSessionsOptions {
  /** Where this process reaches the identity service. */
  readonly origin: string
  readonly clock?: Clock
  /** Hears of the first failure of each outage. */
  readonly onFailure?: (error: unknown) => void
}

/** Asks the identity service which sessions have ended. What cannot be learnt costs no more than the five minutes that a token lives. */
export class FollowedSessions implements EndedSessions {
  readonly #options: FollowedSessionsOptions
  readonly #clock: Clock
  readonly #keptUntil = new Map<string, number>()
  readonly #listeners: ((sids: readonly string[]) => void)[] = []
  #cursor: string | undefined
  #isAway = false

  constructor(options: FollowedSessionsOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
  }

  has(sid: string): boolean {
    return this.#keptUntil.has(sid)
  }

  end(sid: string): void {
    if (!this.#keptUntil.has(sid)) this.#keptUntil.set(sid, this.#clock.now().getTime() + KEEP_MS)
  }

  onEnded(listener: (sids: readonly string[]) => void): void {
    this.#listeners.push(listener)
  }

  /** One question, which the identity service answers as soon as a session ends. Rejects where it does not answer. */
  async follow(signal: AbortSignal): Promise<void> {
    try {
      await this.#ask(signal)
      this.#isAway = false
    } catch (error) {
      if (!this.#isAway && !signal.aborted) this.#options.onFailure?.(error)
      this.#isAway = true
      throw error
    }
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const url = new URL(ENDED_SESSIONS_PATH, this.#options.origin)
    if (this.#cursor !== undefined) url.searchParams.set('after', this.#cursor)
    const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    const response = await fetch(url, { redirect: 'error', signal: patience })
    if (!response.ok) throw new Error(`Ended sessions were answered with ${response.status}.`)
    const { cursor, sessions } = Value.Parse(EndedSessionsSchema, await response.json())
    this.#forgetOld()
    for (const sid of sessions) this.end(sid)
    this.#cursor = cursor
    if (sessions.length > 0) for (const listener of this.#listeners) listener(sessions)
  }

  #forgetOld(): void {
    const now = this.#clock.now().getTime()
    for (const [sid, until] of this.#keptUntil) {
      if (until > now) return
      this.#keptUntil.delete(sid)
    }
  }
}
