import { type Generated, sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { describeOnEveryEngine } from '../testing/on-every-engine.ts'
import type { Database, DatabaseSource, OutboxTables } from './database.ts'

interface NoteTables {
  note: {
    id: Generated<number>
    text: string
    weight: string | null
    big: number | null
    day: string | null
    content: unknown
    bytes: Buffer | null
    tags: string[] | null
    written_at: Date | null
  }
}
type Notes = Database<NoteTables & OutboxTables>

const migrations = new URL('../testing/fixtures/migrations/', import.meta.url)
const empty = { weight: null, big: null, day: null, content: null, bytes: null, tags: null, written_at: null }

describeOnEveryEngine('a database', (engine) => {
  let databases: DatabaseSource
  let notes: Notes

  beforeAll(async () => {
    databases = await engine.createDatabases()
    notes = await databases.open<NoteTables>({ service: 'notes', migrations })
  })

  it('gives every column type as the same JavaScript type', async () => {
    const row = {
      text: '장터 운동화',
      weight: '12345678.90',
      big: 9_007_199_254_740_991,
      day: '2026-03-02',
      content: { list: [1, { deep: true }], none: null },
      bytes: Buffer.from([0, 1, 255]),
      tags: ['a', 'with "quotes", commas'],
      written_at: new Date('2026-03-02T09:00:00.123Z'),
    }
    const { id } = await notes.insertInto('note').values(row).returning('id').executeTakeFirstOrThrow()
    const read = await notes.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(read).toEqual({ id, ...row })
    expect(typeof id).toBe('number')
  })

  it('counts with numbers', async () => {
    const result = await sql<{ count: number }>`select count(*) as count from generate_series(1, 3)`.execute(
      notes,
    )
    expect(result.rows).toEqual([{ count: 3 }])
  })

  it('refuses an int8 that a number cannot hold', async () => {
    await expect(sql`select 9007199254740993::int8`.execute(notes)).rejects.toThrow('does not fit')
    await expect(sql`select 1 as one`.execute(notes)).resolves.toMatchObject({ rows: [{ one: 1 }] })
  })

  it('undoes a transaction that throws, and goes on', async () => {
    const failing = notes.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('note')
        .values({ ...empty, text: 'undone' })
        .execute()
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    const rows = await notes.selectFrom('note').selectAll().where('text', '=', 'undone').execute()
    expect(rows).toEqual([])
  })

  it('rejects a wrong statement with its SQLSTATE and goes on', async () => {
    await expect(sql`select 1 / 0`.execute(notes)).rejects.toMatchObject({ code: '22012' })
    await expect(sql`select 1 as one`.execute(notes)).resolves.toMatchObject({ rows: [{ one: 1 }] })
  })

  it('loses no update of 20 concurrent transactions on one row', async () => {
    const { id } = await notes
      .insertInto('note')
      .values({ ...empty, text: 'counter', big: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    const increment = (): Promise<void> =>
      notes.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('note')
          .select('big')
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirstOrThrow()
        await transaction
          .updateTable('note')
          .set({ big: (row.big ?? 0) + 1 })
          .where('id', '=', id)
          .execute()
      })
    await Promise.all(Array.from({ length: 20 }, increment))
    const { big } = await notes
      .selectFrom('note')
      .select('big')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(big).toBe(20)
  })

  it('keeps services apart: none can read the tables of another', async () => {
    const others = await databases.open({ service: 'others', migrations })
    for (const table of ['notes.note', 'public.note_of_notes', '"notes"."outbox"']) {
      await expect(sql.raw(`select * from ${table}`).execute(others)).rejects.toThrow()
    }
    await expect(sql`insert into note (text) values ('mine')`.execute(others)).resolves.toBeDefined()
    const mixed = await Promise.all([
      sql<{ count: number }>`select count(*) as count from note where text = 'mine'`.execute(others),
      sql<{ count: number }>`select count(*) as count from note where text = 'mine'`.execute(notes),
      sql<{ count: number }>`select count(*) as count from note where text = 'mine'`.execute(others),
    ])
    expect(mixed.map(({ rows }) => rows[0]?.count)).toEqual([1, 0, 1])
  })
})
