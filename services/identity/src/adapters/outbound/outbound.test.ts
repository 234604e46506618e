import type { DatabaseParts, NewEvent } from '@jangteo/service-kit'
import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { beforeAll, describe } from 'vitest'
import { describeAccountRepository } from './account-repository.contract.ts'
import { InMemoryAccountRepository } from './in-memory/in-memory-account-repository.ts'
import { InMemoryMailedCodes } from './in-memory/in-memory-mailed-codes.ts'
import { InMemoryTryCounter } from './in-memory/in-memory-try-counter.ts'
import { describeMailedCodes } from './mailed-codes.contract.ts'
import { describeOutsideLinks } from './outside-links.contract.ts'
import { describeOutsideVisits } from './outside-visits.contract.ts'
import { describePasskeys } from './passkeys.contract.ts'
import { PostgresAccountRepository } from './postgres/postgres-account-repository.ts'
import { PostgresMailedCodes } from './postgres/postgres-mailed-codes.ts'
import { PostgresOutsideLinks } from './postgres/postgres-outside-links.ts'
import { PostgresOutsideVisits } from './postgres/postgres-outside-visits.ts'
import { PostgresPasskeys } from './postgres/postgres-passkeys.ts'
import { PostgresTryCounter } from './postgres/postgres-try-counter.ts'
import type { IdentityTables } from './postgres/tables.ts'
import { describeTryCounter } from './try-counter.contract.ts'

describe('in memory', () => {
  describeAccountRepository(() => new InMemoryAccountRepository())
  describeMailedCodes(() => new InMemoryMailedCodes())
  describeTryCounter(() => new InMemoryTryCounter())
})

describeOnEveryEngine('in the database', ({ createDatabases }) => {
  let database: DatabaseParts<IdentityTables>['database']
  const published: NewEvent[] = []
  const publish = async (_transaction: unknown, event: NewEvent): Promise<void> => void published.push(event)
  beforeAll(async () => {
    const databases = await createDatabases()
    const migrations = new URL('../../../migrations/', import.meta.url)
    database = await databases.open<IdentityTables>({ service: 'identity', migrations })
  })
  describeAccountRepository(() => new PostgresAccountRepository({ database, publish }))
  describeMailedCodes(() => new PostgresMailedCodes(database))
  describePasskeys(() => ({
    passkeys: new PostgresPasskeys(database),
    accounts: new PostgresAccountRepository({ database, publish }),
  }))
  describeOutsideLinks(() => ({
    links: new PostgresOutsideLinks(database),
    passkeys: new PostgresPasskeys(database),
    accounts: new PostgresAccountRepository({ database, publish }),
  }))
  describeOutsideVisits(() => new PostgresOutsideVisits(database))
  describeTryCounter(() => new PostgresTryCounter(database))
})
