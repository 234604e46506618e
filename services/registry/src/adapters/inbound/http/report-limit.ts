const WINDOW_MS = 60_000
/** Of one address in a minute; a household or an office may share it. */
const ALLOWED = 600
const REMEMBERED = 10_000

/** How many reports one address may send. */
export class ReportLimit {
  readonly #now: () => Date
  #counts = new Map<string, number>()
  #since = Number.NEGATIVE_INFINITY

  constructor(now: () => Date) {
    this.#now = now
  }

  allows(address: string): boolean {
    const now = this.#now().getTime()
    if (now - this.#since >= WINDOW_MS || this.#counts.size >= REMEMBERED) {
      this.#counts = new Map()
      this.#since = now
    }
    const count = (this.#counts.get(address) ?? 0) + 1
    this.#counts.set(address, count)
    return count <= ALLOWED
  }
}
