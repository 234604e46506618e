import { networkOf } from '@jangteo/service-kit'

const WINDOW_MS = 60_000
/** Of one network address in a minute; a household or an office may share it. */
const ALLOWED = 600
const REMEMBERED = 10_000

/** How many reports one network address may send; an IPv6 address counts as its /64 network. */
export class ReportLimit {
  readonly #now: () => Date
  readonly #counts = new Map<string, number>()
  #since = Number.NEGATIVE_INFINITY

  constructor(now: () => Date) {
    this.#now = now
  }

  allows(address: string): boolean {
    const now = this.#now().getTime()
    if (now - this.#since >= WINDOW_MS) {
      this.#counts.clear()
      this.#since = now
    }
    const network = networkOf(address)
    const count = (this.#counts.get(network) ?? 0) + 1
    this.#counts.delete(network)
    this.#counts.set(network, count)
    this.#forgetOldest()
    return count <= ALLOWED
  }

  #forgetOldest(): void {
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > REMEMBERED && oldest !== undefined) this.#counts.delete(oldest)
  }
}
