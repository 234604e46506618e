import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import type { PublishedKeySet } from './key-snapshot.ts'

interface Held extends PublishedKeySet {
  readonly ids: ReadonlySet<string | undefined>
  readonly find: JWTVerifyGetKey
}

const holding = ({ keys, fetchedAt }: PublishedKeySet): Held => ({
  keys,
  fetchedAt,
  ids: new Set(keys.map(({ kid }) => kid)),
  find: createLocalJWKSet({ keys: [...keys] }),
})

/** Which keys this process believes: those of the last answer, and never again one that was told to be withdrawn. */
export class BelievedKeys {
  #held: Held | undefined
  readonly #withdrawn = new Set<string>()
  /** Known here once, and not published now. */
  readonly #gone = new Set<string | undefined>()
  #losses = 0

  get held(): Held | undefined {
    return this.#held
  }

  /** How often a key that was known is believed no more. */
  get losses(): number {
    return this.#losses
  }

  isWithdrawn(id: string | undefined): boolean {
    return id !== undefined && this.#withdrawn.has(id)
  }

  /** Whether this key was believed here and is no more, or was told to be withdrawn. */
  hasLost(id: string | undefined): boolean {
    return this.#gone.has(id) || this.isWithdrawn(id)
  }

  /** What an answer does not name is gone, unless the answer is late: one that names a withdrawn key is older than what is known. */
  take({ keys, fetchedAt }: PublishedKeySet): Held {
    const isLate = keys.some(({ kid }) => this.isWithdrawn(kid))
    const unnamed = this.#held?.keys.filter((known) => keys.every(({ kid }) => kid !== known.kid)) ?? []
    return this.#hold({ keys: isLate ? [...unnamed, ...keys] : keys, fetchedAt })
  }

  withdraw(id: string): void {
    this.#withdrawn.add(id)
    if (this.#held) this.#hold(this.#held)
  }

  /** What was known before a restart, beside all that is known already. */
  remember(before: PublishedKeySet): void {
    for (const id of before.withdrawn ?? []) this.#withdrawn.add(id)
    this.#hold(this.#held ?? before)
  }

  toKeep(): PublishedKeySet | undefined {
    if (this.#held === undefined) return undefined
    const { keys, fetchedAt } = this.#held
    return { keys, fetchedAt, withdrawn: [...this.#withdrawn] }
  }

  #hold({ keys, fetchedAt }: PublishedKeySet): Held {
    const former = this.#held?.ids ?? new Set()
    const held = holding({ keys: keys.filter(({ kid }) => !this.isWithdrawn(kid)), fetchedAt })
    this.#held = held
    const gone = [...former].filter((id) => !held.ids.has(id))
    if (gone.length > 0) this.#losses += 1
    for (const id of gone) this.#gone.add(id)
    for (const id of held.ids) this.#gone.delete(id)
    return held
  }
}
