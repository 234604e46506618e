import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { OutboxTables } from '../database/database.ts'
import { onCommit } from '../database/open-kysely.ts'
import { bindConsumer } from '../events/bind-consumer.ts'
import type { Consumer, PublishInTransaction } from '../events/broker.ts'
import { Dispatcher } from '../events/dispatcher.ts'
import { createPublish } from '../events/publish.ts'
import type { ServiceContext } from '../service.ts'

const POLL_MS = 1_000

export interface EventWiring {
  readonly publish: PublishInTransaction
  subscribe<Tables extends OutboxTables>(
    database: Kysely<Tables>,
    consumers: readonly Consumer<Tables>[],
  ): void
  start(): void
  stop(): Promise<void>
}

interface WiringOptions {
  readonly name: string
  readonly context: ServiceContext
  readonly database: Kysely<OutboxTables>
  readonly logger: Logger
}

/** Connects one service's outbox and consumers with the broker. The dispatcher wakes after each commit that published. */
export function wireEvents({ name, context, database, logger }: WiringOptions): EventWiring {
  const { broker, clock } = context
  const dispatcher = new Dispatcher({ service: name, database, broker, clock, logger })
  const detach = broker.attach(dispatcher)
  let hasPublished = false
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let stopListening = (): void => undefined

  const wake = (): void => {
    dispatcher.dispatch().then(
      (handedOn) => {
        if (handedOn > 0) hasPublished = false
      },
      (error: unknown) => {
        if (!isStopped)
          logger.warn({ err: error }, 'events could not be dispatched; trying again in a second')
      },
    )
  }
  // The commit may be another transaction's: the mark stays until something was found.
  const wakeAfterPublishing = (): void => {
    if (hasPublished) wake()
  }

  return {
    publish: createPublish(clock, () => (hasPublished = true)),
    subscribe: (consumerDatabase, consumers) => {
      const binding = { database: consumerDatabase, clock, isRunning: () => !isStopped }
      for (const consumer of consumers) broker.subscribe(bindConsumer(consumer, binding))
    },
    start: () => {
      const stop = onCommit(database, wakeAfterPublishing)
      stopListening = () => void stop()
      timer = setInterval(wake, POLL_MS)
      wake()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      stopListening()
      detach()
      await dispatcher.stop()
    },
  }
}
