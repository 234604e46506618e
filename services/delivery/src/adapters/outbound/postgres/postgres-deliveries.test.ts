import { createPublish } from '@jangteo/service-kit'
import { createFixedClock, describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { describeDeliveries } from '../deliveries.contract.ts'
import { PostgresDeliveryTransactions } from './postgres-deliveries.ts'
import type { DeliveryTables } from './tables.ts'

const migrations = new URL('../../../../migrations/', import.meta.url)

describeOnEveryEngine('deliveries in SQL', (engine) => {
  describeDeliveries('as a port', async () => {
    const databases = await engine.createDatabases()
    const database = await databases.open<DeliveryTables>({ service: 'delivery', migrations })
    return {
      deliveries: new PostgresDeliveryTransactions(database, createPublish(createFixedClock())),
      clear: async () => {
        await database.deleteFrom('delivery').execute()
        await database.deleteFrom('outbox').execute()
      },
      announced: async () => {
        const events = await database
          .selectFrom('outbox')
          .select(['type', 'subject'])
          .orderBy('position')
          .execute()
        return events.map(({ type, subject }) => {
          const state = type.replace('jangteo.delivery.Delivery', '').replace('.v1', '').toLowerCase()
          return `${state} ${subject}`
        })
      },
    }
  })
})
