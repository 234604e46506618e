import type { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { OutboxTables } from '../database/database.ts'
import type { BoundConsumer, Consumer } from './broker.ts'
import { ConsumerUnavailable } from './consumer-unavailable.ts'

export interface ConsumerBinding<Tables extends OutboxTables> {
  readonly database: Kysely<Tables>
  readonly clock: Clock
  /** False while the service is stopped. */
  isRunning(): boolean
}

/** Gives a consumer its inbox: effect and inbox row are committed together, so a second delivery changes nothing. */
export function bindConsumer<Tables extends OutboxTables>(
  consumer: Consumer<Tables>,
  { database, clock, isRunning }: ConsumerBinding<Tables>,
): BoundConsumer {
  const events = database as unknown as Kysely<OutboxTables>
  const receive: BoundConsumer['receive'] = async (event) => {
    if (!isRunning()) throw new ConsumerUnavailable(consumer.name)
    await database.transaction().execute(async (transaction) => {
      const inserted = await (transaction as unknown as typeof events)
        .insertInto('inbox')
        .values({ consumer: consumer.name, event_id: event.id, received_at: clock.now() })
        .onConflict((conflict) => conflict.doNothing())
        .returning('event_id')
        .executeTakeFirst()
      if (inserted !== undefined) await consumer.handle(event, transaction)
    })
  }
  const bury: BoundConsumer['bury'] = async (event, error, attempts) => {
    if (!isRunning()) throw new ConsumerUnavailable(consumer.name)
    await events
      .insertInto('dead_letter')
      .values({
        consumer: consumer.name,
        event_id: event.id,
        type: event.type,
        event: JSON.stringify(event),
        error,
        attempts,
        dead_at: clock.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return { name: consumer.name, types: consumer.types, receive, bury }
}
