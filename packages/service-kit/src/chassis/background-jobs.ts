import type { Logger } from 'pino'

interface Job {
  readonly intervalMs: number
  readonly run: () => Promise<unknown>
  readonly isDueAtStart: boolean
}

/** Work that repeats while the service runs. A run that takes longer than the interval is not overlapped by the next. */
export class BackgroundJobs {
  readonly #logger: Logger
  readonly #jobs: Job[] = []
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #inFlight = new Set<Promise<unknown>>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  every(intervalMs: number, run: () => Promise<unknown>, { isDueAtStart = false } = {}): void {
    this.#jobs.push({ intervalMs, run, isDueAtStart })
  }

  start(): void {
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
    await Promise.all(this.#inFlight)
  }
}
