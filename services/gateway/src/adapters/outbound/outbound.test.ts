import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { InMemorySessionStore } from './in-memory/in-memory-session-store.ts'
import { InMemoryTransactionStore } from './in-memory/in-memory-transaction-store.ts'
import { hashed } from './postgres/hashed.ts'
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

  it('replicas of the release before, which keep ID tokens, can start sessions that go on here', async () => {
    const later = new Date(Date.now() + 60_000)
    const account = { id: 'a', name: '김미나', email: 'mina@example.com' }
    await sql`insert into session (id_hash, account, access_token, access_token_expires_at, refresh_token, id_token, expires_at)
      values (${hashed('theirs')}, ${JSON.stringify(account)}, 'access', ${later}, 'refresh', 'id', ${later})`.execute(
      database,
    )
    expect(await new PostgresSessionStore(database).find('theirs', new Date())).toMatchObject({ account })
  })
})
