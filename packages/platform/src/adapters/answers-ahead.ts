/** Long enough to read a page and press a link of it, too short to sell from an old answer. */
const KEPT_MS = 30_000

/** Who asks once more so soon gets the same answer: a page that asks for the next one just after it has come. */
const FRESH_MS = 1000

/** Its body is here: JSON of it needs no task of its own, so a page has its data before it is first painted. */
async function readWhole(answering: Promise<Response>): Promise<() => Response> {
  const answer = await answering
  const text = await answer.text()
  const own = { url: { value: answer.url }, json: { value: async () => JSON.parse(text) } }
  return () => Object.defineProperties(new Response(text || null, answer), own)
}

interface Kept {
  readonly answer: Promise<() => Response>
  readonly askedAt: number
  takenAt?: number
}

export interface AnswersAhead {
  /**
   * Asks beforehand; while an answer is kept, or was taken a moment ago, that one. Bodies are read as text.
   * @param owner in whose name it is asked: nobody else takes it
   */
  ask(path: string, fetch: () => Promise<Response>, owner?: string): Promise<Response>
  /** The answer that is kept, once for each time that somebody asked for it; undefined where there is none, or none that is of use. */
  take(path: string, owner?: string): Promise<Response | undefined>
  /** Forgets what is kept, and what is on its way. */
  clear(): void
}

/**
 * Answers that were asked for before the page that needs them.
 * @param options.now milliseconds; monotonic
 */
export function createAnswersAhead(options: { readonly now: () => number }): AnswersAhead {
  const kept = new Map<string, Kept>()
  const keyOf = (path: string, owner = ''): string => `${owner} ${path}`
  const find = (key: string): Kept | undefined => {
    const now = options.now()
    for (const [old, { askedAt, takenAt = Infinity }] of kept)
      if (now > askedAt + KEPT_MS || now > takenAt + FRESH_MS) kept.delete(old)
    return kept.get(key)
  }
  /** What failed is asked for again by whoever needs it next. */
  const keep = (key: string, answering: Promise<Response>): Kept => {
    const entry: Kept = { answer: readWhole(answering), askedAt: options.now() }
    kept.set(key, entry)
    const forget = (): unknown => kept.get(key) === entry && kept.delete(key)
    entry.answer.then((copy) => copy().ok || forget(), forget)
    return entry
  }
  return {
    async ask(path, fetch, owner) {
      const key = keyOf(path, owner)
      const found = find(key) ?? keep(key, fetch())
      delete found.takenAt
      return (await found.answer)()
    },
    async take(path, owner) {
      const found = find(keyOf(path, owner))
      if (!found || found.takenAt !== undefined) return undefined
      found.takenAt = options.now()
      const answer = await found.answer.then(
        (copy) => copy(),
        () => undefined,
      )
      return answer?.ok ? answer : undefined
    },
    clear: () => kept.clear(),
  }
}
