import { EVENT_DATA } from '@jangteo/contracts'
import type { Transaction } from 'kysely'
import { Value } from 'typebox/value'
import type { Clock } from '../clock.ts'
import type { OutboxTables } from '../database/database.ts'
import type { NewEvent, PublishInTransaction } from './broker.ts'
import { uuidV7 } from './uuid-v7.ts'

/** An outbox writer; `onPublished` is told of each row, before its transaction commits. */
export function createPublish(clock: Clock, onPublished: () => void = () => undefined): PublishInTransaction {
  return async (transaction, event) => {
    refuseWrongData(event)
    const now = clock.now()
    // Kysely's types do not see that Tables includes OutboxTables when Tables is still a parameter.
    await (transaction as unknown as Transaction<OutboxTables>)
      .insertInto('outbox')
      .values({
        id: uuidV7(now),
        type: event.type,
        subject: event.subject,
        time: now,
        data: event.data,
        published_at: null,
      })
      .execute()
    onPublished()
  }
}

function refuseWrongData(event: NewEvent): void {
  const errors = Value.Errors(EVENT_DATA[event.type], event.data)
  if (errors.length === 0) return
  const list = errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ')
  throw new TypeError(`${event.type} cannot be published, its data breaks the contract: ${list}`)
}
