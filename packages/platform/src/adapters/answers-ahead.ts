/** Long enough to turn to a link and press it, too short to sell from an old answer. */
const KEPT_MS = 10_000

interface Kept {
  readonly answer: Promise<Response>
  readonly until: number
}

export interface AnswersAhead {
  /** Asks beforehand; while an answer is kept, that one. */
  ask(path: string): Promise<Response>
  /** The answer that is kept, once; undefined where there is none, or none that is of use. */
  take(path: string): Promise<Response | undefined>
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
  const find = (path: string): Kept | undefined => {
    for (const [old, { until }] of kept) if (until < options.now()) kept.delete(old)
    return kept.get(path)
  }
  return {
    async ask(path) {
      let found = find(path)
      if (!found) {
        found = { answer: options.fetch(path), until: options.now() + KEPT_MS }
        kept.set(path, found)
      }
      return (await found.answer).clone()
    },
    async take(path) {
      const found = find(path)
      kept.delete(path)
      const answer = await found?.answer.catch(() => undefined)
      return answer?.ok ? answer : undefined
    },
    clear: () => kept.clear(),
  }
}
