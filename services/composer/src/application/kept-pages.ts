import { isDeepStrictEqual } from 'node:util'
import type { Touch } from '@jangteo/contracts'
import type { PageRead } from '@jangteo/page-renderer'
import { LRUCache } from 'lru-cache'
import { freshMs, isTouchedBy } from '../domain/freshness.ts'

/**
 * `good`: the same for everybody who asks the same. `failed`: one made earlier is better, however old. `other`: it says that one made earlier is no longer
 * true, and is not kept itself.
 */
export interface MadePage<Content> {
  readonly kind: 'good' | 'failed' | 'other'
  readonly content: Content
  readonly reads: readonly PageRead[]
  /** What it takes of memory. */
  readonly bytes: number
}

/** `stale`: it is being made anew behind the visitor's back, or cannot be. `made`: he waited for it. */
export type PageSource = 'kept' | 'stale' | 'made'

export interface KeptPagesOptions {
  readonly maxBytes: number
  readonly now: () => Date
  readonly count: (source: PageSource) => void
}

interface Kept<Content> {
  readonly content: Content
  readonly reads: readonly PageRead[]
  /** Which of two that are made at the same time knows more. */
  readonly order: number
  readonly freshUntil: number
  isTouched: boolean
  /** Nobody waits for a new one before. */
  restUntil: number
}

interface Making {
  readonly order: number
  /** What happened meanwhile. */
  readonly touches: Touch[]
}

/** So long an old page is shown while a new one is made, where no event says that it is out of date. */
const SHOWN_FOR_MS = 60_000
const REST_MS = 5_000
/** No page takes more than this part of all there may be. */
const MOST_OF_ALL = 1 / 16

/**
 * Public pages, made once for all who ask the same. How long one is fresh is said by the services that it was made from; then it is made anew behind the
 * visitor's back. An event that touches it lets the next visitor wait for a new one. Where none can be made, the old one goes on.
 */
export class KeptPages<Content extends object> {
  readonly #options: KeptPagesOptions
  readonly #kept: LRUCache<string, Kept<Content>>
  readonly #awaited = new Map<string, Promise<Content>>()
  readonly #makings = new Set<Making>()
  #made = 0

  constructor(options: KeptPagesOptions) {
    this.#options = options
    const { maxBytes } = options
    this.#kept = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.floor(maxBytes * MOST_OF_ALL) })
  }

  /** What can be shown as it is; most visitors get that. */
  fresh(key: string): Content | undefined {
    const kept = this.#kept.get(key)
    return kept && !kept.isTouched && this.#now() < kept.freshUntil ? this.#show(kept, 'kept') : undefined
  }

  /** @param make called at most once at a time for a key, for all who wait */
  async get(key: string, make: () => Promise<MadePage<Content>>): Promise<Content> {
    const fresh = this.fresh(key)
    if (fresh) return fresh
    const kept = this.#kept.get(key)
    const now = this.#now()
    if (kept && now < kept.restUntil) return this.#show(kept, 'stale')
    const content = this.#awaited.get(key) ?? this.#make(key, make)
    if (kept && !kept.isTouched && now < kept.freshUntil + SHOWN_FOR_MS) return this.#show(kept, 'stale')
    this.#options.count('made')
    return content
  }

  /** Something is no longer as it was: whoever asks from now on gets no page that was made from it before. */
  touch(touch: Touch): void {
    for (const kept of this.#kept.values()) kept.isTouched ||= isTouchedBy(kept.reads, touch)
    for (const { touches } of this.#makings) touches.push(touch)
    this.#awaited.clear()
  }

  #show({ content }: Kept<Content>, source: PageSource): Content {
    this.#options.count(source)
    return content
  }

  #make(key: string, make: () => Promise<MadePage<Content>>): Promise<Content> {
    const making: Making = { order: (this.#made += 1), touches: [] }
    this.#makings.add(making)
    const content = make()
      .then((made) => this.#settle(key, making, made))
      .finally(() => {
        this.#makings.delete(making)
        if (this.#awaited.get(key) === content) this.#awaited.delete(key)
      })
    // Where it is made behind somebody's back, nobody hears of a failure; the next one tries again.
    content.catch(() => undefined)
    this.#awaited.set(key, content)
    return content
  }

  #settle(key: string, { order, touches }: Making, made: MadePage<Content>): Content {
    const { kind, reads, bytes } = made
    const kept = this.#kept.peek(key)
    if (kind === 'failed' && kept) {
      kept.restUntil = this.#now() + REST_MS
      return kept.content
    }
    // Documents are kept by what they were written of.
    const content = kept && isDeepStrictEqual(kept.content, made.content) ? kept.content : made.content
    const fresh = kind === 'good' ? freshMs(reads, SHOWN_FOR_MS) : 0
    if (fresh === 0) this.#kept.delete(key)
    else if (!kept || kept.order < order) {
      const isTouched = touches.some((touch) => isTouchedBy(reads, touch))
      const freshUntil = this.#now() + fresh
      this.#kept.set(key, { content, reads, order, freshUntil, isTouched, restUntil: 0 }, { size: bytes })
    }
    return content
  }

  #now(): number {
    return this.#options.now().getTime()
  }
}
