type Answer = (isTurn: boolean) => void

/**
 * Those who wait for a few places. Whoever asks for much waits for himself alone: visitors take turns, and where the line is full, the one who has most in it
 * makes room for one who has less.
 */
export class FairLine {
  readonly #places: number
  readonly #length: number
  #taken = 0
  #waiting = 0
  /** Of each visitor, the longest first; the one whose turn is next stands first. */
  readonly #lines = new Map<string, Answer[]>()

  /** @param length how many may wait */
  constructor(places: number, length: number) {
    this.#places = places
    this.#length = length
  }

  /**
   * Answers true when a place is free; then `leave` has to follow. False where there is no room in the line, or when `signal` fires before.
   * @param visitor whoever is to be treated as one
   */
  enter(visitor: string, signal: AbortSignal): Promise<boolean> {
    if (this.#taken < this.#places) {
      this.#taken += 1
      return Promise.resolve(true)
    }
    if (this.#waiting >= this.#length && !this.#makeRoomFor(visitor)) return Promise.resolve(false)
    return new Promise((answer) => {
      this.#lines.set(visitor, [...this.#lineOf(visitor), answer])
      this.#waiting += 1
      signal.addEventListener('abort', () => this.#giveUp(visitor, answer), { once: true })
    })
  }

  /** Gives the place to whoever is next. */
  leave(): void {
    const [visitor, [first, ...others] = []] = this.#lines.entries().next().value ?? []
    if (visitor === undefined || first === undefined) {
      this.#taken -= 1
      return
    }
    this.#lines.delete(visitor)
    this.#keep(visitor, others)
    first(true)
  }

  #makeRoomFor(visitor: string): boolean {
    const [[greediest, line] = ['', []]] = [...this.#lines].sort(([, a], [, b]) => b.length - a.length)
    const last = line.at(-1)
    // Who would have as much afterwards takes nobody's place.
    if (last === undefined || line.length <= this.#lineOf(visitor).length + 1) return false
    this.#giveUp(greediest, last)
    return true
  }

  #giveUp(visitor: string, answer: Answer): void {
    const line = this.#lineOf(visitor)
    if (!line.includes(answer)) return
    this.#keep(
      visitor,
      line.filter((one) => one !== answer),
    )
    answer(false)
  }

  #keep(visitor: string, line: Answer[]): void {
    this.#waiting -= 1
    if (line.length > 0) this.#lines.set(visitor, line)
    else this.#lines.delete(visitor)
  }

  #lineOf(visitor: string): Answer[] {
    return this.#lines.get(visitor) ?? []
  }
}
