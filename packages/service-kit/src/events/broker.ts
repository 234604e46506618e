import type { EventType, IntegrationEvent } from '@jangteo/contracts'
import type { Transaction } from 'kysely'
import type { OutboxTables } from '../database/database.ts'

/** What a service writes when it has something to say: `source` and `specversion` are filled in. */
export type NewEvent = {
  [T in EventType]: { readonly type: T; readonly subject: string; readonly data: IntegrationEvent<T>['data'] }
}[EventType]

/**
 * The only way to publish: an outbox row in the transaction that changes the state. Throws when `data` breaks its schema in
 * `@jangteo/contracts` (a bug of the publisher).
 */
export type PublishInTransaction = <Tables extends OutboxTables>(
  transaction: Transaction<Tables>,
  event: NewEvent,
) => Promise<void>

/**
 * A durable listener. `handle` runs inside a transaction of the listener's own database, together with the inbox row, so its
 * effects happen once although delivery is at least once. It must only write through `transaction`. When it throws, the event is
 * tried again (backoff from 1 s, doubling), at most 5 times, then it lies in `dead_letter`.
 */
export interface Consumer<Tables extends OutboxTables = OutboxTables> {
  /** Unique and permanent, e.g. `delivery.plan-delivery`. */
  readonly name: string
  readonly types: readonly EventType[]
  handle(event: IntegrationEvent, transaction: Transaction<Tables>): Promise<void>
}

/** Carries events from outboxes to consumers. Embedded adapter: `InProcessBroker`. */
export interface Broker {
  /** False where no broker is configured: events then wait in the outbox. */
  readonly isConnected: boolean
  /** Called by the service chassis with the consumers of one database. A known name replaces its earlier consumer. */
  subscribe(consumer: BoundConsumer): void
  /** Everyone who listens to this type, in this process or another. */
  consumersOf(type: EventType): readonly BoundConsumer[]
  /** Called by the service chassis with its dispatcher; answers a function that detaches it. */
  attach(outbox: AttachedOutbox): () => void
}

/** What the broker knows of a publisher's outbox. */
export interface AttachedOutbox {
  /** Hands on what is due. Resolves to the number of deliveries tried. */
  dispatch(): Promise<number>
}

export interface BoundConsumer {
  readonly name: string
  readonly types: readonly EventType[]
  /**
   * Runs inbox insert and handler in one transaction; a known event id is a no-op. Rejects with `ConsumerUnavailable` while
   * its service is stopped: the event then waits without using up its tries.
   */
  receive(event: IntegrationEvent): Promise<void>
  /** Writes the event to `dead_letter`. */
  bury(event: IntegrationEvent, error: string, attempts: number): Promise<void>
}
