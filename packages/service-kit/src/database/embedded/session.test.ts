import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openKysely } from '../open-kysely.ts'
import { Engine } from './engine.ts'
import { Session } from './session.ts'
import { clusterTemplate } from './template.ts'

const reported: string[] = []
let engine: Engine
let session: Session
let order: Kysely<unknown>
let catalog: Kysely<unknown>

const open = async (service: string): Promise<Kysely<unknown>> => {
  await session.prepareService(service)
  return openKysely(session.poolFor(service))
}

beforeAll(async () => {
  engine = await Engine.start({ directory: null, template: await clusterTemplate() })
  session = await Session.open({
    engine,
    maxHoldMs: 1_000,
    onHeldTooLong: ({ message }) => void reported.push(message),
  })
  order = await open('order')
  catalog = await open('catalog')
  await sql`create table note (text text)`.execute(order)
})
afterAll(async () => {
  await session.close()
  await engine.close()
})

it('ends a transaction that waits for another service, names who held the connection, and goes on', async () => {
  const waiting = order.transaction().execute(async (transaction) => {
    await sql`insert into note (text) values ('held')`.execute(transaction)
    await sql`select 1`.execute(catalog)
    await sql`select 1`.execute(transaction)
  })
  await expect(waiting).rejects.toThrow('The service order held the embedded database for more than 1000 ms')
  expect(reported).toEqual([expect.stringContaining('The service order held')])
  const { rows } = await sql<{ count: number }>`select count(*) as count from note`.execute(order)
  expect(rows).toEqual([{ count: 0 }])
})

it('serves services in the order in which they asked', async () => {
  const served: string[] = []
  const ask = async (name: string, database: Kysely<unknown>): Promise<void> => {
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
