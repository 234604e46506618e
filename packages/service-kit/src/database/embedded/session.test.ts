import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database, DatabaseSource, OutboxTables } from '../database.ts'
import { createEmbeddedDatabaseSource } from './embedded-database-source.ts'

const migrations = new URL('../../testing/fixtures/migrations/', import.meta.url)
const log: string[] = []
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    log.push(String(chunk))
    done()
  },
})

let source: DatabaseSource
let order: Database<OutboxTables>
let catalog: Database<OutboxTables>

beforeAll(async () => {
  source = await createEmbeddedDatabaseSource({ dataDir: 'memory', logger: pino(sink), maxHoldMs: 200 })
  order = await source.open({ service: 'order', migrations })
  catalog = await source.open({ service: 'catalog', migrations })
})
afterAll(() => source.close())

it('ends a transaction that waits for another service, names who held the connection, and goes on', async () => {
  const waiting = order.transaction().execute(async (transaction) => {
    await sql`insert into note (text) values ('held')`.execute(transaction)
    await sql`select 1`.execute(catalog)
    await sql`select 1`.execute(transaction)
  })
  await expect(waiting).rejects.toThrow('The service order held the embedded database for more than 200 ms')
  expect(log.join('')).toContain('The service order held')
  const { rows } = await sql<{ count: number }>`select count(*) as count from note`.execute(order)
  expect(rows).toEqual([{ count: 0 }])
})

it('serves services in the order in which they asked', async () => {
  const served: string[] = []
  const ask = async (name: string, database: Database<OutboxTables>): Promise<void> => {
    await database.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction)
      served.push(name)
    })
  }
  await Promise.all([ask('a', order), ask('b', catalog), ask('c', order), ask('d', catalog)])
  expect(served).toEqual(['a', 'b', 'c', 'd'])
})

it('does not leave a transaction open that its user forgot', async () => {
  await order.connection().execute(async (connection) => {
    await sql`begin`.execute(connection)
    await sql`insert into note (text) values ('forgotten')`.execute(connection)
  })
  const { rows } = await sql<{ count: number }>`select count(*) as count from note`.execute(order)
  expect(rows).toEqual([{ count: 0 }])
})

it('keeps the event loop free while a statement computes', async () => {
  let ticks = 0
  const timer = setInterval(() => ticks++, 5)
  await sql`select count(*) from generate_series(1, 3000000)`.execute(order)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
})
