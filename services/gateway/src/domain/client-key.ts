const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A new key is published this long before it signs: the identity service asks for keys again after a minute. */
const PUBLISHED_AHEAD_MS = 10 * MINUTE_MS
/** What a key has signed lives for a minute. */
const PUBLISHED_AFTER_MS = 10 * MINUTE_MS
const REPLACED_AFTER_MS = 30 * DAY_MS

/** A key by which the identity service knows this gateway. */
export interface ClientKey {
  /** Counts up. */
  readonly number: number
  /** `kid`. */
  readonly id: string
  /** Private JWK. */
  readonly jwk: Readonly<Record<string, unknown>>
  readonly madeAt: Date
}

const age = ({ madeAt }: ClientKey, now: Date): number => now.getTime() - madeAt.getTime()
const byNewest = (a: ClientKey, b: ClientKey): number => b.number - a.number

/** The newest that has been published long enough; where none has, as after the first start, the oldest. */
export function signingKey(keys: readonly ClientKey[], now: Date): ClientKey | undefined {
  const newestFirst = keys.toSorted(byNewest)
  return newestFirst.find((key) => age(key, now) >= PUBLISHED_AHEAD_MS) ?? newestFirst.at(-1)
}

/** The number of a key to make now, or undefined while there is one that is young enough. */
export function numberOfNextKey(keys: readonly ClientKey[], now: Date): number | undefined {
  const newest = keys.toSorted(byNewest)[0]
  if (newest === undefined) return 1
  return age(newest, now) >= REPLACED_AFTER_MS ? newest.number + 1 : undefined
}

/** Keys below this number have been replaced for so long that nothing they signed is about. */
export function firstNeededNumber(keys: readonly ClientKey[], now: Date): number {
  const replaced = keys
    .toSorted(byNewest)
    .find((key) => age(key, now) >= PUBLISHED_AHEAD_MS + PUBLISHED_AFTER_MS)
  return replaced?.number ?? 0
}
