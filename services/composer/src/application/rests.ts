const FAILURES_IN_A_ROW = 3
const REST_MS = 10_000

/** What fails three times in a row rests for ten seconds, so that nobody waits for it. */
export class Rests {
  readonly #now: () => Date
  readonly #failures = new Map<string, { readonly count: number; readonly at: number }>()

  constructor(now: () => Date) {
    this.#now = now
  }

  isResting(id: string): boolean {
    const { count = 0, at = 0 } = this.#failures.get(id) ?? {}
    return count >= FAILURES_IN_A_ROW && this.#now().getTime() - at < REST_MS
  }

  succeeded(id: string): void {
    this.#failures.delete(id)
  }

  failed(id: string): void {
    const { count = 0 } = this.#failures.get(id) ?? {}
    this.#failures.set(id, { count: count + 1, at: this.#now().getTime() })
  }
}
