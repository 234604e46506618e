import type { Clock } from '@jangteo/service-kit'
import type { RequestKind, RequestRules } from '../domain/request-limits.ts'
import type { TryCounter } from '../ports/try-counter.ts'
import { countTry } from './count-try.ts'

export interface RequestLimitDeps {
  readonly tries: TryCounter
  readonly clock: Clock
  readonly rules: RequestRules
  readonly countRefused: (kind: RequestKind) => void
}

/** More networks than have failing programs at a time. */
const REMEMBERED = 10_000

/** What networks may ask for, shared by all replicas. */
export class RequestLimits {
  readonly #deps: RequestLimitDeps
  /** Networks whose programs failed too often, with the time at which they may try again, in Unix milliseconds. */
  readonly #waiting = new Map<string, number>()

  constructor(deps: RequestLimitDeps) {
    this.#deps = deps
  }

  /** One more request. Answers the seconds that it has to wait, or undefined where it goes on. */
  async count(kind: RequestKind, network: string): Promise<number | undefined> {
    const seconds = await this.#count(kind, network)
    if (seconds !== undefined) this.#deps.countRefused(kind)
    return seconds
  }

  /** A program of this network failed: after too many, `waitOfPrograms` lets none go on. */
  async noteFailure(network: string): Promise<void> {
    const seconds = await this.#count('failed-program', network)
    if (seconds === undefined) return
    this.#waiting.delete(network)
    this.#waiting.set(network, this.#now() + seconds * 1000)
    const [oldest] = this.#waiting.keys()
    if (this.#waiting.size > REMEMBERED && oldest !== undefined) this.#waiting.delete(oldest)
  }

  /** The seconds that programs of this network have to wait; undefined where they need not. Asks no database: all shoppers come this way. */
  waitOfPrograms(network: string): number | undefined {
    const left = (this.#waiting.get(network) ?? 0) - this.#now()
    if (left <= 0) return undefined
    this.#deps.countRefused('failed-program')
    return Math.ceil(left / 1000)
  }

  #count(kind: RequestKind, network: string): Promise<number | undefined> {
    return countTry(this.#deps, `${kind} from ${network}`, this.#deps.rules[kind])
  }

  #now(): number {
    return this.#deps.clock.now().getTime()
  }
}
