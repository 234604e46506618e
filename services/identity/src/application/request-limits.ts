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

/** Who fails: `client` is who it claims to be. */
export interface FailingProgram {
  readonly network: string
  readonly client: string
}

/** More than fail at a time. */
const REMEMBERED = 10_000

/** What networks may ask for, shared by all replicas. */
export class RequestLimits {
  readonly #deps: RequestLimitDeps
  /** Programs that failed too often, with the time at which they may try again, in Unix milliseconds. */
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

  /** This program failed: after too many failures `waitOfPrograms` lets it not go on. While it waits, nothing is counted. */
  async noteFailure(program: FailingProgram): Promise<void> {
    const name = nameOf(program)
    if (this.#secondsLeft(name) !== undefined) return
    const seconds = await this.#count('failed-program', name)
    if (seconds === undefined) return
    this.#waiting.delete(name)
    this.#waiting.set(name, this.#now() + seconds * 1000)
    const [oldest] = this.#waiting.keys()
    if (this.#waiting.size > REMEMBERED && oldest !== undefined) this.#waiting.delete(oldest)
  }

  /** The seconds that programs which claim to be this one have to wait; undefined where they need not. Asks no database: all shoppers come this way. */
  waitOfPrograms(program: FailingProgram): number | undefined {
    const seconds = this.#secondsLeft(nameOf(program))
    if (seconds !== undefined) this.#deps.countRefused('failed-program')
    return seconds
  }

  #secondsLeft(name: string): number | undefined {
    const left = (this.#waiting.get(name) ?? 0) - this.#now()
    return left > 0 ? Math.ceil(left / 1000) : undefined
  }

  #count(kind: RequestKind, from: string): Promise<number | undefined> {
    return countTry(this.#deps, `${kind} from ${from}`, this.#deps.rules[kind])
  }

  #now(): number {
    return this.#deps.clock.now().getTime()
  }
}

const nameOf = ({ network, client }: FailingProgram): string => `${network} as ${client}`
