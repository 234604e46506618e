import type { Logger } from 'pino'

interface Job {
  readonly intervalMs: number
  readonly run: () => Promise<unknown>
  readonly isDueAtStart: boolean
}

export interface Pauses {
  readonly ms: number
  readonly afterFailureMs: number
}

interface EndlessJob {
  readonly run: (signal: AbortSignal) => Promise<unknown>
  readonly pauses: Pauses
}

/** Work that repeats while the service runs. A run that takes longer than the interval is not overlapped by the next. */
export class BackgroundJobs {
  readonly #logger: Logger
  readonly #jobs: Job[] = []
  readonly #endless: EndlessJob[] = []
  readonly #stopping = new AbortController()
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #inFlight = new Set<Promise<unknown>>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  every(intervalMs: number, run: () => Promise<unknown>, { isDueAtStart = false } = {}): void {
    this.#jobs.push({ intervalMs, run, isDueAtStart })
  }

  /** A run that takes as long as it likes, until `signal` ends it; the next begins after a pause. Failures are the job's own to tell. */
  keepOn(run: EndlessJob['run'], pauses: Pauses): void {
    this.#endless.push({ run, pauses })
  }

  start(): void {
    for (const job of this.#endless) {
      const running = this.#keepRunning(job)
      this.#inFlight.add(running)
    }
    for (const { intervalMs, run, isDueAtStart } of this.#jobs) {
      let isRunning = false
      const tick = async (): Promise<void> => {
        if (isRunning) return
        isRunning = true
        const running = run().catch((error: unknown) =>
          this.#logger.error({ err: error }, 'a background job failed'),
        )
        this.#inFlight.add(running)
        await running
        this.#inFlight.delete(running)
        isRunning = false
      }
      if (isDueAtStart) void tick()
      this.#timers.add(setInterval(() => void tick(), intervalMs))
    }
  }

  /** Resolves when the runs in flight have ended. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers.clear()
    this.#stopping.abort()
    await Promise.all(this.#inFlight)
  }

  async #keepRunning({ run, pauses }: EndlessJob): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const pauseMs = await run(signal).then(
        () => pauses.ms,
        () => pauses.afterFailureMs,
      )
      await pause(pauseMs, signal)
    }
  }
}

/** Ends early, and does not reject, when the signal says so. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
