import { randomUUID } from 'node:crypto'
import type { Clock } from '@jangteo/service-kit'
import type { EndedSessionRecords } from '../ports/ended-sessions.ts'

/** Longer than any access token lives, and than any transaction takes. */
const TOLD_FOR_SECONDS = 11 * 60
/** What another replica writes can be seen later than it is dated. */
const SEEN_AGAIN_FOR_SECONDS = 60

export interface EndedSessionLogDeps {
  readonly records: EndedSessionRecords
  readonly clock: Clock
}

export interface LogExcerpt {
  readonly cursor: string
  readonly sessions: readonly string[]
}

interface Entry {
  readonly sid: string
  readonly until: number
}

/** Sessions that ended lately, in the order in which this replica heard of them. */
export class EndedSessionLog {
  readonly #deps: EndedSessionLogDeps
  /** Names this replica's order: the cursor of another tells nothing here. */
  readonly #name = randomUUID()
  readonly #known = new Set<string>()
  readonly #waiting = new Set<() => void>()
  #entries: readonly Entry[] = []
  #forgotten = 0
  #lookedAt = -Infinity
  #isClosed = false

  constructor(deps: EndedSessionLogDeps) {
    this.#deps = deps
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** Looks for what has ended, at any replica, and tells whoever waits. Answers what is new. */
  async look(): Promise<readonly string[]> {
    const now = this.#now()
    const unseenSeconds = (now - this.#lookedAt) / 1000 + SEEN_AGAIN_FOR_SECONDS
    const sids = await this.#deps.records.endedWithin(Math.min(unseenSeconds, TOLD_FOR_SECONDS))
    this.#lookedAt = now
    this.#forgetOld()
    const until = now + TOLD_FOR_SECONDS * 1000
    const fresh = sids.filter((sid) => !this.#known.has(sid))
    if (fresh.length === 0) return fresh
    for (const sid of fresh) this.#known.add(sid)
    this.#entries = [...this.#entries, ...fresh.map((sid) => ({ sid, until }))]
    this.#wake()
    return fresh
  }

  /** What came after the cursor; all that is known, where it is none of this replica. */
  after(cursor: string | undefined): LogExcerpt {
    const [name, position] = cursor?.split('.') ?? []
    const from = name === this.#name ? Math.max(0, Number(position) - this.#forgotten) : 0
    const end = this.#forgotten + this.#entries.length
    return { cursor: `${this.#name}.${end}`, sessions: this.#entries.slice(from).map(({ sid }) => sid) }
  }

  /** Resolves when something has ended, after this time, or when the log is closed. */
  async change(patienceMs: number): Promise<void> {
    if (this.#isClosed) return
    let wake = (): void => undefined
    const changed = new Promise<void>((resolve) => (wake = resolve))
    const timer = setTimeout(wake, patienceMs)
    this.#waiting.add(wake)
    await changed
    clearTimeout(timer)
    this.#waiting.delete(wake)
  }

  close(): void {
    this.#isClosed = true
    this.#wake()
  }

  #wake(): void {
    for (const wake of this.#waiting) wake()
  }

  #forgetOld(): void {
    const living = this.#entries.findIndex(({ until }) => until > this.#now())
    const old = this.#entries.slice(0, living === -1 ? this.#entries.length : living)
    for (const { sid } of old) this.#known.delete(sid)
    this.#entries = this.#entries.slice(old.length)
    this.#forgotten += old.length
  }

  #now(): number {
    return this.#deps.clock.now().getTime()
  }
}
