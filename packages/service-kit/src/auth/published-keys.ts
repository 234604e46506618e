import { decodeProtectedHeader, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { type Clock, systemClock } from '../clock.ts'
import { BelievedKeys } from './believed-keys.ts'
import type { KeySnapshot } from './key-snapshot.ts'

/** Keys that are older are asked for again, while they go on being used. */
export const REFRESH_KEYS_AFTER_MS = 5 * 60_000
/** Keys outlive an outage of the identity service by this much; tokens live five minutes. */
const KEEP_KEYS_MS = 3_600_000
/** Unknown key ids ask the identity service at most this often. */
const UNKNOWN_KEY_PAUSE_MS = 1_000
const FAILURE_PAUSE_MS = 5_000
const TIMEOUT_MS = 2_000

export interface PublishedKeysOptions {
  /** Where this process fetches the keys. */
  readonly url: string
  readonly clock?: Clock
  readonly snapshot?: KeySnapshot
  /** Hears of what failed while known keys go on. */
  readonly onFailure?: (error: unknown) => void
}

type Held = NonNullable<BelievedKeys['held']>

/** The identity service's keys, here: kept over its outages and over restarts, asked for again by age and for the first unknown key id. */
export class PublishedKeys {
  readonly #url: string
  readonly #clock: Clock
  readonly #snapshot: KeySnapshot | undefined
  readonly #onFailure: (error: unknown) => void
  readonly #believed = new BelievedKeys()
  #remembering: Promise<void> | undefined
  #fetching: Promise<Held> | undefined
  #keeping: Promise<void> = Promise.resolve()
  #hasAsked = false
  #triedAt = -Infinity
  #unknownKeysFrom = -Infinity

  constructor({ url, clock = systemClock, snapshot, onFailure = () => undefined }: PublishedKeysOptions) {
    this.#url = url
    this.#clock = clock
    this.#snapshot = snapshot
    this.#onFailure = onFailure
  }

  /** For `jwtVerify`. Rejects with `JWKSNoMatchingKey` for a key that is not published, and with anything else where no key can be had. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const held = await this.#usable()
    if (this.#believed.isWithdrawn(header.kid)) throw new errors.JWKSNoMatchingKey()
    try {
      return await held.find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.#now() < this.#unknownKeysFrom) throw error
      return (await this.#fetchForUnknown()).find(header, token)
    }
  }

  /** How often a key that was known is believed no more. What it signed must be checked again. */
  get withdrawals(): number {
    return this.#believed.losses
  }

  /** Whether the key that this token names was known here and is believed no more, or was told to be withdrawn. */
  hasWithdrawn(token: string): boolean {
    const { kid } = decodeProtectedHeader(token)
    return this.#believed.hasLost(kid)
  }

  /** This key is believed no more, from now on and over restarts, whatever an answer that is late or a snapshot says. */
  withdraw(id: string): void {
    if (this.#believed.isWithdrawn(id)) return
    this.#believed.withdraw(id)
    void this.#keep()
  }

  /** Asks for the keys now. Does not reject: what failed goes to `onFailure`, and known keys go on. */
  async refresh(): Promise<void> {
    await this.#fetch().catch(this.#onFailure)
  }

  async #usable(): Promise<Held> {
    await this.#remembered()
    // What was known before a restart counts only where there is no answer.
    if (!this.#hasAsked && this.#believed.held) await this.refresh()
    const { held } = this.#believed
    if (held === undefined || this.#ageOf(held) >= KEEP_KEYS_MS) return this.#fetch()
    const isDue =
      this.#ageOf(held) >= REFRESH_KEYS_AFTER_MS && this.#now() - this.#triedAt >= FAILURE_PAUSE_MS
    if (isDue) void this.refresh()
    return held
  }

  /** Before anything is kept, which takes the place of what was. */
  #remembered(): Promise<void> {
    return (this.#remembering ??= this.#remember())
  }

  async #remember(): Promise<void> {
    const known = await this.#snapshot?.read().catch((error: unknown) => void this.#onFailure(error))
    if (known) this.#believed.remember(known)
  }

  async #fetchForUnknown(): Promise<Held> {
    this.#unknownKeysFrom = this.#now() + UNKNOWN_KEY_PAUSE_MS
    try {
      return await this.#fetch()
    } catch (error) {
      this.#unknownKeysFrom = this.#now() + FAILURE_PAUSE_MS
      throw error
    }
  }

  #fetch(): Promise<Held> {
    this.#triedAt = this.#now()
    this.#fetching ??= this.#load().finally(() => {
      this.#hasAsked = true
      this.#fetching = undefined
    })
    return this.#fetching
  }

  async #load(): Promise<Held> {
    const response = await fetch(this.#url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) throw new Error(`The keys were answered with ${response.status}.`)
    const { keys } = (await response.json()) as JSONWebKeySet
    if (!Array.isArray(keys) || keys.length === 0) throw new Error('The identity service publishes no keys.')
    const held = this.#believed.take({ keys, fetchedAt: this.#now() })
    await this.#keep()
    return held
  }

  /** One after the other, so that the last is what stays. Does not reject. */
  #keep(): Promise<void> {
    this.#keeping = this.#keeping.then(() => this.#write()).catch(this.#onFailure)
    return this.#keeping
  }

  async #write(): Promise<void> {
    await this.#remembered()
    const known = this.#believed.toKeep()
    if (known) await this.#snapshot?.write(known)
  }

  #ageOf({ fetchedAt }: Held): number {
    return this.#now() - fetchedAt
  }

  #now(): number {
    return this.#clock.now().getTime()
  }
}
