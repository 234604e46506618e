import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeOnEveryEngine } from '../testing/on-every-engine.ts'
import type { DatabaseSource } from './database.ts'
import { MigrationError } from './migrations.ts'

describeOnEveryEngine('migrations', (engine) => {
  let folder: string
  let databases: DatabaseSource
  let service: string
  let testNumber = 0
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text)
  const open = () => databases.open({ service, migrations: pathToFileURL(`${folder}/`) })

  beforeAll(async () => {
    databases = await engine.createDatabases()
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jangteo-migrations-'))
    service = `shop${++testNumber}`
    await write('0001-one.sql', 'create table one (id int); insert into one values (1);')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('run once each, in order, also when a later start adds one', async () => {
    await open()
    await write('0003-three.sql', 'insert into one values (3);')
    await write('0002-two.sql', 'alter table one add column text text; insert into one values (2);')
    const database = await open()
    const rows = await sql<{ id: number }>`select id from one`.execute(database)
    expect(rows.rows.map(({ id }) => id)).toEqual([1, 2, 3])
    const names = await sql<{
      name: string
    }>`select name from schema_migration order by applied_at, name`.execute(database)
    expect(names.rows.map(({ name }) => name)).toEqual([
      'service-kit/0001-events.sql',
      `${service}/0001-one.sql`,
      `${service}/0002-two.sql`,
      `${service}/0003-three.sql`,
    ])
  })

  it('run once although five replicas start together', async () => {
    const [database] = await Promise.all([open(), open(), open(), open(), open()])
    const { rows } = await sql<{ count: number }>`select count(*) as count from one`.execute(database)
    expect(rows).toEqual([{ count: 1 }])
  })

  it('are undone as a whole when they fail, and name the file', async () => {
    await write('0002-broken.sql', 'insert into one values (2); select * from no_such_table;')
    await expect(open()).rejects.toThrow(/\/0002-broken\.sql failed.*no_such_table/)
    await rm(join(folder, '0002-broken.sql'))
    const { rows } = await sql<{ count: number }>`select count(*) as count from one`.execute(await open())
    expect(rows).toEqual([{ count: 1 }])
  })

  it('refuse a file that was changed after it ran', async () => {
    await open()
    await write('0001-one.sql', 'create table one (id bigint);')
    await expect(open()).rejects.toThrow(MigrationError)
    await expect(open()).rejects.toThrow('/0001-one.sql was changed')
  })

  it('refuse a file without a number', async () => {
    await write('later.sql', 'select 1;')
    await expect(open()).rejects.toThrow('later.sql')
  })
})
