import { setTimeout as wait } from 'node:timers/promises'

const PAUSE_MS = 20

type Answer = number | 'none'

/** Requests at the pace of fifty a second, none of which waits for the answer of another. They take the tokens in hand by turns. */
export class PacedRequests {
  readonly #url: string
  readonly #answers: Promise<Answer>[] = []
  #tokens: readonly string[] = []
  #nextAt = 0

  constructor(url: string) {
    this.#url = url
  }

  /** The former token stays in hand, the one before is put away. */
  take(token: string): void {
    this.#tokens = [...this.#tokens.slice(-1), token]
  }

  /** Resolves when so many more are sent, with the tokens that were. */
  async send(requests: number): Promise<ReadonlySet<string>> {
    const tokens = new Set<string>()
    for (let sent = 0; sent < requests; sent += 1) {
      await this.#turn()
      const token = this.#tokens[sent % this.#tokens.length] ?? ''
      tokens.add(token)
      this.#answers.push(this.#ask(token))
    }
    return tokens
  }

  /** How many have been answered so, by status, or not at all. */
  async answers(): Promise<Readonly<Partial<Record<Answer, number>>>> {
    const counts: Partial<Record<Answer, number>> = {}
    for (const answer of await Promise.all(this.#answers)) counts[answer] = (counts[answer] ?? 0) + 1
    return counts
  }

  async #turn(): Promise<void> {
    const now = performance.now()
    const at = Math.max(this.#nextAt, now)
    this.#nextAt = at + PAUSE_MS
    await wait(at - now)
  }

  async #ask(token: string): Promise<Answer> {
    try {
      const response = await fetch(this.#url, { headers: { authorization: `Bearer ${token}` } })
      await response.arrayBuffer()
      return response.status
    } catch {
      return 'none'
    }
  }
}
