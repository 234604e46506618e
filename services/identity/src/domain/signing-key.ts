const MINUTE_MS = 60_000

/** A new key is published this long before it signs: twice as long as services go on with the keys they know. */
const PUBLISHED_AHEAD_MS = 10 * MINUTE_MS
/** A former key stays published this long: until the last ID token that it signed is good no more. */
const PUBLISHED_AFTER_MS = 8 * 60 * MINUTE_MS + 5 * MINUTE_MS

/** A key of access and ID tokens. */
export interface SigningKey {
  /** `kid` of tokens. */
  readonly id: string
  /** Private JWK. */
  readonly jwk: Readonly<Record<string, unknown>>
  readonly signsFrom: Date
  /** From then on nobody believes it; undefined while no other key takes its place. */
  readonly withdrawnAt: Date | undefined
}

/** What one rotation changes: when the new key signs, and when all others are withdrawn. */
export interface Rotation {
  readonly signsFrom: Date
  readonly withdrawsOthersAt: Date
  /** Ids of keys that every service has to be told of, because it may still believe them. */
  readonly compromised: readonly string[]
}

const signs = ({ signsFrom }: SigningKey, now: Date): boolean => signsFrom <= now

const byNewest = (a: SigningKey, b: SigningKey): number => b.signsFrom.getTime() - a.signsFrom.getTime()

/** Keys that tokens may be signed with, the one that signs now first. */
export function publishedKeys(keys: readonly SigningKey[], now: Date): readonly SigningKey[] {
  const published = keys.filter(({ withdrawnAt }) => withdrawnAt === undefined || withdrawnAt > now)
  const signing = published.filter((key) => signs(key, now)).toSorted(byNewest)
  return [...signing, ...published.filter((key) => !signs(key, now))]
}

/**
 * Undefined while the key of the rotation before does not sign yet. A compromised key is withdrawn at once: what it has signed is refused as soon as
 * services have been told.
 */
export function planRotation(
  keys: readonly SigningKey[],
  { now, isCompromised }: { readonly now: Date; readonly isCompromised: boolean },
): Rotation | undefined {
  if (isCompromised) return { signsFrom: now, withdrawsOthersAt: now, compromised: keys.map(({ id }) => id) }
  if (keys.some((key) => !signs(key, now))) return undefined
  const signsFrom = new Date(now.getTime() + PUBLISHED_AHEAD_MS)
  const withdrawsOthersAt = new Date(signsFrom.getTime() + PUBLISHED_AFTER_MS)
  return { signsFrom, withdrawsOthersAt, compromised: [] }
}
