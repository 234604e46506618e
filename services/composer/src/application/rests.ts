import { LRUCache } from 'lru-cache'

const FAILURES = 3
const REST_MS = 10_000
/** Of so many visitors it is known how they fared. */
const REMEMBERED = 20
/** Far more than the parts of all releases that visitors see at a time; those of older ones are forgotten. */
const MOST_KNOWN = 1000

interface Fates {
  /** By visitor, the latest last: failures in a row. */
  readonly failures: Map<string, number>
  failedAt: number
}

/**
 * What fails three times rests for ten seconds, so that nobody waits for it. Each visitor counts once: who asks for what makes it fail, however often, takes it
 * from nobody for whom it works. For all it rests where it failed for three of them, and for most of those who came last.
 */
export class Rests {
  readonly #now: () => Date
  readonly #known = new LRUCache<string, Fates>({ max: MOST_KNOWN })

  constructor(now: () => Date) {
    this.#now = now
  }

  isResting(id: string, visitor: string): boolean {
    const { failures, failedAt } = this.#fatesOf(id)
    if (this.#now().getTime() - failedAt >= REST_MS) return false
    const counts = [...failures.values()].filter((count) => count > 0)
    const isEnough = counts.reduce((sum, count) => sum + count, 0) >= FAILURES
    const isOfMost = counts.length * 2 > failures.size
    const isForHim = counts.length >= FAILURES || (failures.get(visitor) ?? 0) > 0
    return isEnough && isOfMost && isForHim
  }

  succeeded(id: string, visitor: string): void {
    remember(this.#fatesOf(id), visitor, 0)
  }

  failed(id: string, visitor: string): void {
    const fates = this.#fatesOf(id)
    remember(fates, visitor, (fates.failures.get(visitor) ?? 0) + 1)
    fates.failedAt = this.#now().getTime()
  }

  #fatesOf(id: string): Fates {
    const known = this.#known.get(id)
    if (known) return known
    const fates = { failures: new Map<string, number>(), failedAt: Number.NEGATIVE_INFINITY }
    this.#known.set(id, fates)
    return fates
  }
}

function remember({ failures }: Fates, visitor: string, count: number): void {
  failures.delete(visitor)
  failures.set(visitor, count)
  const [oldest] = failures.keys()
  if (failures.size > REMEMBERED && oldest !== undefined) failures.delete(oldest)
}
