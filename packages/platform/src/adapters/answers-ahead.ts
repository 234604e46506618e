/** Long enough to turn to a link and press it, too short to sell from an old answer. */
const KEPT_MS = 10_000

interface Kept {
  readonly answer: Promise<Response>
  readonly until: number
}

export interface AnswersAhead {
  /**
   * Asks beforehand; while an answer is kept, that one.
   * @param owner in whose name it is asked: nobody else takes it
   */
  ask(path: string, owner?: string): Promise<Response>
  /** The answer that is kept, once; undefined where there is none, or none that is of use. */
  take(path: string, owner?: string): Promise<Response | undefined>
  /** Forgets what is kept, and what is on its way. */
  clear(): void
}

/**
 * Answers that were asked for before the page that needs them.
 * @param options.now milliseconds; monotonic
 */
export function createAnswersAhead(options: {
  readonly fetch: (path: string) => Promise<Response>
  readonly now: () => number
}): AnswersAhead {
  const kept = new Map<string, Kept>()
  const keyOf = (path: string, owner = ''): string => `${owner} ${path}`
  const find = (key: string): Kept | undefined => {
    for (const [old, { until }] of kept) if (until < options.now()) kept.delete(old)
    return kept.get(key)
  }
  return {
    async ask(path, owner) {
      const key = keyOf(path, owner)
      let found = find(key)
      if (!found) {
        found = { answer: options.fetch(path), until: options.now() + KEPT_MS }
        kept.set(key, found)
      }
      return (await found.answer).clone()
    },
    async take(path, owner) {
      const key = keyOf(path, owner)
      const found = find(key)
      kept.delete(key)
      const answer = await found?.answer.catch(() => undefined)
      return answer?.ok ? answer : undefined
    },
    clear: () => kept.clear(),
  }
}
