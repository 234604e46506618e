import type { CountedTries, ThrottleRule } from '../../../domain/throttle.ts'
import type { TryCounter } from '../../../ports/try-counter.ts'

export class InMemoryTryCounter implements TryCounter {
  readonly #tries = new Map<string, CountedTries>()

  async count(key: string, rule: ThrottleRule, now: Date): Promise<CountedTries> {
    const known = this.#tries.get(key)
    const next =
      known && known.windowEndsAt > now
        ? { count: known.count + 1, windowEndsAt: known.windowEndsAt }
        : { count: 1, windowEndsAt: new Date(now.getTime() + rule.windowMs) }
    this.#tries.set(key, next)
    return next
  }

  async forget(key: string): Promise<void> {
    this.#tries.delete(key)
  }
}
