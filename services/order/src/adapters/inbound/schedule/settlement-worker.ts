import type { ServiceParts } from '@jangteo/service-kit'
import { settleOrders, type SettleOrdersDeps } from '../../../application/settle-orders.ts'

const BATCH = 20

/** Settles decided orders: at once when woken, and again and again until the others have answered. */
export class SettlementWorker {
  readonly #deps: SettleOrdersDeps
  readonly #logger: ServiceParts['logger']
  #running: Promise<void> | undefined
  #isAskedAgain = false
  #isStopped = false

  constructor(deps: SettleOrdersDeps, logger: ServiceParts['logger']) {
    this.#deps = deps
    this.#logger = logger
  }

  /** Starts a run and does not wait for it. */
  wake(): void {
    this.run().catch((error: unknown) => this.#logger.error({ err: error }, 'orders could not be settled'))
  }

  /** Settles all that is due. A call during a run makes that one look again. */
  run(): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    if (this.#running) this.#isAskedAgain = true
    else this.#running = this.#settleAll().finally(() => (this.#running = undefined))
    return this.#running ?? Promise.resolve()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#running?.catch(() => undefined)
  }

  async #settleAll(): Promise<void> {
    let hasMore: boolean
    do {
      this.#isAskedAgain = false
      const { completed, postponed, givenUp } = await settleOrders(this.#deps, { limit: BATCH })
      for (const settlement of postponed) this.#logger.warn({ settlement }, 'an order is settled later')
      for (const settlement of givenUp)
        this.#logger.error({ settlement }, 'an order cannot be settled: a person has to look at it')
      hasMore = completed + postponed.length + givenUp.length === BATCH
    } while ((hasMore || this.#isAskedAgain) && !this.#isStopped)
  }
}
