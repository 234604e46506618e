import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { beforeAll, describe } from 'vitest'
import { describeAccountRepository } from './account-repository.contract.ts'
import { InMemoryAccountRepository } from './in-memory/in-memory-account-repository.ts'
import { InMemoryTryCounter } from './in-memory/in-memory-try-counter.ts'
import { PostgresAccountRepository } from './postgres/postgres-account-repository.ts'
import { PostgresTryCounter } from './postgres/postgres-try-counter.ts'
import type { IdentityDatabase, IdentityTables } from './postgres/tables.ts'
import { describeTryCounter } from './try-counter.contract.ts'

describe('in memory', () => {
  describeAccountRepository(() => new InMemoryAccountRepository())
  describeTryCounter(() => new InMemoryTryCounter())
})

describeOnEveryEngine('in the database', ({ createDatabases }) => {
  let database: IdentityDatabase
  beforeAll(async () => {
    const databases = await createDatabases()
    const migrations = new URL('../../../migrations/', import.meta.url)
    database = await databases.open<IdentityTables>({ service: 'identity', migrations })
  })
  describeAccountRepository(() => new PostgresAccountRepository(database))
  describeTryCounter(() => new PostgresTryCounter(database))
})
