import { EVENT_DATA, type EventType, type IntegrationEvent } from '@jangteo/contracts'
import { type Kysely, sql } from 'kysely'
import type { OutboxTables } from '../database/database.ts'
import type { Broker } from './broker.ts'

const BATCH = 50

export interface DueDelivery {
  readonly event: IntegrationEvent
  readonly consumer: string
  /** Tries before this one. */
  readonly attempts: number
}

interface DeliveryKey {
  readonly eventId: string
  readonly consumer: string
}

const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_DATA, type)

/** One cheap statement, so that polling an idle outbox costs little. */
export async function hasWork(database: Kysely<OutboxTables>, now: Date): Promise<boolean> {
  const { rows } = await sql<{ has_work: boolean }>`select
    exists (select from outbox where published_at is null) or
    exists (select from outbox_delivery where delivered_at is null and next_attempt_at <= ${now}) as has_work`.execute(
    database,
  )
  return rows[0]?.has_work ?? false
}

/**
 * Turns new outbox rows into one delivery for each consumer. Answers how many rows were taken.
 *
 * Rows are found by `published_at IS NULL`, never by "position above the last one": a transaction that took a lower position
 * may commit later, and its event would be skipped for good.
 */
export function fanOut(database: Kysely<OutboxTables>, broker: Broker, now: Date): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const events = await transaction
      .selectFrom('outbox')
      .select(['id', 'type'])
      .where('published_at', 'is', null)
      .orderBy('position')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute()
    if (events.length === 0) return 0
    const deliveries = events.flatMap(({ id, type }) =>
      (isEventType(type) ? broker.consumersOf(type) : []).map(({ name }) => ({
        event_id: id,
        consumer: name,
        next_attempt_at: now,
        delivered_at: null,
        last_error: null,
      })),
    )
    if (deliveries.length > 0) {
      await transaction
        .insertInto('outbox_delivery')
        .values(deliveries)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await transaction
      .updateTable('outbox')
      .set({ published_at: now })
      .where(
        'id',
        'in',
        events.map(({ id }) => id),
      )
      .execute()
    return events.length
  })
}

/**
 * Takes due deliveries until `leaseUntil`; a process that dies meanwhile leaves them to the next one after that. An event
 * waits while an earlier one of the same subject is undelivered to the same consumer.
 */
export function claimDue(
  database: Kysely<OutboxTables>,
  source: string,
  { now, leaseUntil }: { readonly now: Date; readonly leaseUntil: Date },
): Promise<readonly DueDelivery[]> {
  return database.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('outbox_delivery as delivery')
      .innerJoin('outbox', 'outbox.id', 'delivery.event_id')
      .select(['delivery.consumer', 'delivery.attempts', 'outbox.id', 'outbox.type', 'outbox.subject'])
      .select(['outbox.time', 'outbox.data'])
      .where('delivery.delivered_at', 'is', null)
      .where('delivery.next_attempt_at', '<=', now)
      .where(
        sql<boolean>`not exists (
          select from outbox_delivery earlier join outbox as first on first.id = earlier.event_id
          where earlier.consumer = delivery.consumer and earlier.delivered_at is null
            and first.subject = outbox.subject and first.position < outbox.position)`,
      )
      .orderBy('outbox.position')
      .limit(BATCH)
      .forUpdate(['delivery'])
      .skipLocked()
      .execute()
    for (const { id, consumer } of due) {
      await deliveryRow(transaction, { eventId: id, consumer }).set({ next_attempt_at: leaseUntil }).execute()
    }
    return due.map(({ consumer, attempts, ...row }) => ({ consumer, attempts, event: toEvent(row, source) }))
  })
}

const deliveryRow = (database: Kysely<OutboxTables>, { eventId, consumer }: DeliveryKey) =>
  database.updateTable('outbox_delivery').where('event_id', '=', eventId).where('consumer', '=', consumer)

export async function markDelivered(
  database: Kysely<OutboxTables>,
  delivery: DueDelivery,
  outcome: { readonly at: Date; readonly attempts: number; readonly error: string | null },
): Promise<void> {
  await deliveryRow(database, { eventId: delivery.event.id, consumer: delivery.consumer })
    .set({ delivered_at: outcome.at, attempts: outcome.attempts, last_error: outcome.error })
    .execute()
}

export async function postpone(
  database: Kysely<OutboxTables>,
  delivery: DueDelivery,
  outcome: { readonly until: Date; readonly attempts: number; readonly error: string },
): Promise<void> {
  await deliveryRow(database, { eventId: delivery.event.id, consumer: delivery.consumer })
    .set({ next_attempt_at: outcome.until, attempts: outcome.attempts, last_error: outcome.error })
    .execute()
}

/** True when every event was handed on and every delivery is done or dead. */
export async function outboxIsEmpty<Tables extends OutboxTables>(database: Kysely<Tables>): Promise<boolean> {
  const events = database as unknown as Kysely<OutboxTables>
  const unpublished = await events
    .selectFrom('outbox')
    .select('id')
    .where('published_at', 'is', null)
    .limit(1)
    .execute()
  const undelivered = await events
    .selectFrom('outbox_delivery')
    .select('event_id')
    .where('delivered_at', 'is', null)
    .limit(1)
    .execute()
  return unpublished.length === 0 && undelivered.length === 0
}

/** Forgets events of which every delivery was done before that moment, and inbox rows of the same age. */
export async function forgetBefore(database: Kysely<OutboxTables>, before: Date): Promise<void> {
  await database
    .deleteFrom('outbox')
    .where('published_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox_delivery')
            .select('event_id')
            .whereRef('outbox_delivery.event_id', '=', 'outbox.id')
            .where('delivered_at', 'is', null),
        ),
      ),
    )
    .execute()
  await database.deleteFrom('inbox').where('received_at', '<', before).execute()
}

function toEvent(
  row: { id: string; type: string; subject: string; time: Date; data: unknown },
  source: string,
): IntegrationEvent {
  return {
    specversion: '1.0',
    id: row.id,
    source,
    type: row.type as EventType,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    // Checked against its schema when it was published.
    data: row.data as IntegrationEvent['data'],
  }
}
