import type { Touch } from '@jangteo/contracts'
import type { PublicAnswer, PublicAnswers } from '@jangteo/page-renderer'
import { LRUCache } from 'lru-cache'
import { isTouchedBy } from '../domain/freshness.ts'

export interface KeptAnswersOptions {
  readonly maxBytes: number
  readonly now: () => Date
}

interface Kept {
  readonly answer: PublicAnswer
  readonly freshUntil: number
}

const MOST_OF_ALL = 1 / 16
const BYTES_PER_CHARACTER = 2
const BYTES_BESIDE = 512

/**
 * What services answered to pages, for those who ask the same: as long as they say, and until an event touches it. What one page has used of that time is not
 * the next one's.
 */
export class KeptAnswers implements PublicAnswers {
  readonly #now: () => Date
  readonly #kept: LRUCache<string, Kept>
  #touches = 0

  constructor({ maxBytes, now }: KeptAnswersOptions) {
    this.#now = now
    this.#kept = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.floor(maxBytes * MOST_OF_ALL) })
  }

  known(address: string): PublicAnswer | undefined {
    const kept = this.#kept.get(address)
    if (!kept) return undefined
    const leftMs = kept.freshUntil - this.#time()
    if (leftMs <= 0) return undefined
    return { ...kept.answer, read: { ...kept.answer.read, maxAgeSeconds: leftMs / 1000 } }
  }

  asking(address: string): (answer: PublicAnswer) => void {
    const [touches, askedAt] = [this.#touches, this.#time()]
    return (answer) => {
      const { maxAgeSeconds } = answer.read
      if (maxAgeSeconds === 0 || touches !== this.#touches) return
      const size = BYTES_BESIDE + BYTES_PER_CHARACTER * (address.length + answer.text.length)
      this.#kept.set(address, { answer, freshUntil: askedAt + maxAgeSeconds * 1000 }, { size })
    }
  }

  /** Something is no longer as it was: nobody is told what was answered before. */
  touch(touch: Touch): void {
    this.#touches += 1
    for (const [address, { answer }] of this.#kept.entries())
      if (isTouchedBy([answer.read], touch)) this.#kept.delete(address)
  }

  #time(): number {
    return this.#now().getTime()
  }
}
