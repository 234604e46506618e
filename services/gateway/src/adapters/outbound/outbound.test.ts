import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { beforeAll, describe } from 'vitest'
import { InMemorySessionStore } from './in-memory/in-memory-session-store.ts'
import { InMemoryTransactionStore } from './in-memory/in-memory-transaction-store.ts'
import { PostgresSessionStore } from './postgres/postgres-session-store.ts'
import { PostgresTransactionStore } from './postgres/postgres-transaction-store.ts'
import type { GatewayDatabase, GatewayTables } from './postgres/tables.ts'
import { describeSessionStore } from './session-store.contract.ts'
import { describeTransactionStore } from './transaction-store.contract.ts'

describe('in memory', () => {
  describeSessionStore(() => new InMemorySessionStore())
  describeTransactionStore(() => new InMemoryTransactionStore())
})

describeOnEveryEngine('in the database', ({ createDatabases }) => {
  let database: GatewayDatabase
  beforeAll(async () => {
    const databases = await createDatabases()
    const migrations = new URL('../../../migrations/', import.meta.url)
    database = await databases.open<GatewayTables>({ service: 'gateway', migrations })
  })
  describeSessionStore(() => new PostgresSessionStore(database))
  describeTransactionStore(() => new PostgresTransactionStore(database))
})
