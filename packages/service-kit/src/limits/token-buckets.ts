/** How much is let through: `burst` at once, and `perMinute` in the long run. */
export interface RateRule {
  readonly perMinute: number
  readonly burst: number
}

interface Bucket {
  readonly left: number
  /** Unix milliseconds. */
  readonly filledAt: number
}

const MINUTE_MS = 60_000

/** Token buckets by key, the least recently used forgotten first. */
export class TokenBuckets {
  readonly #rule: RateRule
  readonly #capacity: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(rule: RateRule, capacity = 50_000) {
    this.#rule = rule
    this.#capacity = capacity
  }

  /**
   * Takes one token of a key's bucket.
   * @param now Unix milliseconds
   * @returns 0, or the seconds to wait for the next token
   */
  take(key: string, now: number): number {
    const left = this.#leftOf(key, now)
    this.#buckets.delete(key)
    this.#buckets.set(key, { left: left < 1 ? left : left - 1, filledAt: now })
    if (this.#buckets.size > this.#capacity) this.#forgetOldest()
    return left < 1 ? Math.ceil((1 - left) / (this.#rule.perMinute / 60)) : 0
  }

  #leftOf(key: string, now: number): number {
    const { perMinute, burst } = this.#rule
    const bucket = this.#buckets.get(key)
    if (bucket === undefined) return burst
    return Math.min(burst, bucket.left + ((now - bucket.filledAt) / MINUTE_MS) * perMinute)
  }

  #forgetOldest(): void {
    const oldest = this.#buckets.keys().next()
    if (!oldest.done) this.#buckets.delete(oldest.value)
  }
}
