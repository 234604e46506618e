import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { OutboxTables } from '../database/database.ts'
import type { AttachedOutbox, BoundConsumer, Broker } from './broker.ts'
import { ConsumerUnavailable } from './consumer-unavailable.ts'
import { claimDue, type DueDelivery, fanOut, hasWork, markDelivered, postpone } from './outbox-queries.ts'

const LEASE_MS = 30_000
const FIRST_BACKOFF_MS = 1_000
const MAX_ATTEMPTS = 5

export interface DispatcherOptions {
  /** Of the publishing service: becomes the CloudEvents `source`. */
  readonly service: string
  readonly database: Kysely<OutboxTables>
  readonly broker: Broker
  readonly clock: Clock
  readonly logger: Logger
}

/** Hands the events of one outbox to their consumers, at least once, in order for each subject. */
export class Dispatcher implements AttachedOutbox {
  readonly #options: DispatcherOptions
  #running: Promise<number> | undefined
  #isAskedAgain = false
  #isStopped = false
  #hasWarned = false

  constructor(options: DispatcherOptions) {
    this.#options = options
  }

  /** Hands on what is due now. A call during another one makes that one look again. */
  dispatch(): Promise<number> {
    if (this.#running === undefined) {
      this.#running = this.#dispatchAll().finally(() => (this.#running = undefined))
    } else {
      this.#isAskedAgain = true
    }
    return this.#running
  }

  /** Finishes the delivery in flight. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#running?.catch(() => undefined)
  }

  async #dispatchAll(): Promise<number> {
    let total = 0
    do {
      this.#isAskedAgain = false
      let tried: number
      do {
        tried = await this.#dispatchBatch()
        total += tried
      } while (tried > 0 && !this.#isStopped)
    } while (this.#isAskedAgain && !this.#isStopped)
    return total
  }

  async #dispatchBatch(): Promise<number> {
    const { database, broker, clock, service, logger } = this.#options
    if (!broker.isConnected) {
      if (!this.#hasWarned) logger.warn({ service }, 'no broker is configured: events stay in the outbox')
      this.#hasWarned = true
      return 0
    }
    const now = clock.now()
    if (!(await hasWork(database, now))) return 0
    const published = await fanOut(database, broker, now)
    const leaseUntil = new Date(now.getTime() + LEASE_MS)
    const due = await claimDue(database, `/services/${service}`, { now, leaseUntil })
    for (const delivery of due) await this.#deliver(delivery)
    return published + due.length
  }

  async #deliver(delivery: DueDelivery): Promise<void> {
    const { broker, database, clock } = this.#options
    const { event, consumer: name } = delivery
    const consumer = broker.consumersOf(event.type).find((candidate) => candidate.name === name)
    const failure = await attempt(async () => {
      if (consumer === undefined) throw new ConsumerUnavailable(name)
      await consumer.receive(event)
    })
    const attempts = delivery.attempts + 1
    if (failure === undefined) {
      return markDelivered(database, delivery, { at: clock.now(), attempts, error: null })
    }
    if (consumer === undefined || failure instanceof ConsumerUnavailable) return this.#wait(delivery, failure)
    return this.#retryOrBury(delivery, consumer, failure)
  }

  async #retryOrBury(delivery: DueDelivery, consumer: BoundConsumer, failure: Error): Promise<void> {
    const { database, clock, logger } = this.#options
    const { event } = delivery
    const attempts = delivery.attempts + 1
    const context = { err: failure, consumer: consumer.name, event: event.id, type: event.type, attempts }
    if (attempts < MAX_ATTEMPTS) {
      logger.warn(context, 'an event could not be handled and will be tried again')
      const until = new Date(clock.now().getTime() + FIRST_BACKOFF_MS * 2 ** (attempts - 1))
      return postpone(database, delivery, { until, attempts, error: failure.message })
    }
    const unburied = await attempt(() => consumer.bury(event, failure.message, attempts))
    // Nothing is given up before it is safe in `dead_letter`.
    if (unburied !== undefined) return this.#wait(delivery, unburied)
    logger.error(context, 'an event could not be handled and lies in dead_letter')
    return markDelivered(database, delivery, { at: clock.now(), attempts, error: failure.message })
  }

  /** Tries again in a second without counting this try. */
  async #wait(delivery: DueDelivery, reason: Error): Promise<void> {
    const until = new Date(this.#options.clock.now().getTime() + FIRST_BACKOFF_MS)
    const { attempts } = delivery
    await postpone(this.#options.database, delivery, { until, attempts, error: reason.message })
  }
}

async function attempt(work: () => Promise<void>): Promise<Error | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
