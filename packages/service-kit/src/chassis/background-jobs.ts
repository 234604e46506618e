import type { Logger } from 'pino'

/** Work that repeats while the service runs. A run that takes longer than the interval is not overlapped by the next. */
export class BackgroundJobs {
  readonly #logger: Logger
  readonly #jobs: { readonly intervalMs: number; readonly run: () => Promise<unknown> }[] = []
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #inFlight = new Set<Promise<unknown>>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  every(intervalMs: number, run: () => Promise<unknown>): void {
    this.#jobs.push({ intervalMs, run })
  }

  start(): void {
    for (const { intervalMs, run } of this.#jobs) {
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
