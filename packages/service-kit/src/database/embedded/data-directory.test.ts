import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Generated, sql } from 'kysely'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DatabaseSource } from '../database.ts'
import { UnusableDataDirectory } from './data-directory.ts'
import { createEmbeddedDatabaseSource } from './embedded-database-source.ts'
import { acquireLockFile, DataDirectoryInUse } from './lock-file.ts'

interface NoteTables {
  note: { id: Generated<number>; text: string }
}
const migrations = new URL('../../testing/fixtures/migrations/', import.meta.url)
const writer = fileURLToPath(new URL('../../testing/fixtures/endless-writer.ts', import.meta.url))
const logger = pino({ level: 'silent' })

let directory: string
let opened: DatabaseSource[] = []
const start = async (): Promise<DatabaseSource> => {
  const source = await createEmbeddedDatabaseSource({ dataDir: directory, logger })
  opened.push(source)
  return source
}
const marker = (): string => join(directory, 'jangteo-data.json')

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jangteo-data-'))
})
afterEach(async () => {
  await Promise.all(opened.map((source) => source.close()))
  opened = []
  await rm(directory, { recursive: true, force: true })
})

it('keeps data from one start to the next', async () => {
  const first = await start()
  const database = await first.open<NoteTables>({ service: 'notes', migrations })
  await database.insertInto('note').values({ text: '첫 주문' }).execute()
  await first.close()
  const again = await (await start()).open<NoteTables>({ service: 'notes', migrations })
  expect(await again.selectFrom('note').select('text').execute()).toEqual([{ text: '첫 주문' }])
})

it('names the process that already uses the directory', async () => {
  await start()
  await expect(start()).rejects.toThrow(DataDirectoryInUse)
  await expect(start()).rejects.toThrow(`process ${process.pid}`)
})

it('leaves no lock behind when it cannot be sealed', async () => {
  const source = await start()
  opened = []
  await mkdir(join(directory, 'postgres.sha256.json.new'))
  await expect(source.close()).rejects.toThrow('EISDIR')
  expect(await readdir(directory)).not.toContain('jangteo.lock')
})

it('leaves no lock behind when it cannot start', async () => {
  await writeFile(marker(), '{}')
  await expect(start()).rejects.toThrow(UnusableDataDirectory)
  expect(await readdir(directory)).toEqual(['jangteo-data.json'])
})

it.each([
  ['a damaged marker', 'not json', 'jangteo-data.json is damaged'],
  ['another format', '{"format":7,"createdAt":"","state":"ready"}', 'it has format 7, this version needs 1'],
  [
    'an interrupted first start',
    '{"format":1,"createdAt":"","state":"initialising"}',
    'first start was interrupted',
  ],
  ['a missing database', '{"format":1,"createdAt":"","state":"ready"}', 'files of the database are missing'],
])('explains %s and how to go on', async (_name, content, reason) => {
  await writeFile(marker(), content)
  await expect(start()).rejects.toThrow(reason)
  await expect(start()).rejects.toThrow(`move ${directory} away to keep it or delete it to start afresh`)
  expect(await readFile(marker(), 'utf8')).toBe(content)
})

it('refuses a database that it did not make', async () => {
  await mkdir(join(directory, 'postgres'))
  await expect(start()).rejects.toThrow('a database that Jangteo did not make')
})

it('refuses a database of another PostgreSQL version', async () => {
  await mkdir(join(directory, 'postgres'))
  await writeFile(join(directory, 'postgres', 'PG_VERSION'), '16\n')
  await writeFile(marker(), '{"format":1,"createdAt":"","state":"ready"}')
  await expect(start()).rejects.toThrow('written by PostgreSQL 16, this version has 18')
})

it('explains a corrupt database and does not touch it', async () => {
  await (await start()).close()
  const control = join(directory, 'postgres', 'global', 'pg_control')
  await truncate(control, 100)
  await expect(start()).rejects.toThrow(UnusableDataDirectory)
  expect((await readFile(control)).length).toBe(100)
})

it('takes the lock over from a dead process, also when its pid was given to another', async () => {
  const path = join(directory, 'jangteo.lock')
  await writeFile(path, JSON.stringify({ pid: process.pid, startedAt: '1' }))
  const lock = await acquireLockFile(path, directory)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
  await lock.release()
})

it('gives a stale lock to one of many that want it', async () => {
  const path = join(directory, 'jangteo.lock')
  await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1' }))
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => acquireLockFile(path, directory)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('loses no acknowledged write when its process is killed', async () => {
  const child = spawn(process.execPath, [writer, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  let acknowledged = ''
  child.stdout.on('data', (chunk: Buffer) => (acknowledged += chunk.toString()))
  await expect.poll(() => acknowledged.split('\n').length).toBeGreaterThan(50)
  child.kill('SIGKILL')
  await once(child, 'exit')

  const database = await (await start()).open<NoteTables>({ service: 'notes', migrations })
  const { rows } = await sql<{ text: string }>`select text from note`.execute(database)
  const kept = new Set(rows.map(({ text }) => text))
  const lost = acknowledged
    .split('\n')
    .slice(0, -1)
    .filter((line) => !kept.has(line))
  expect(lost).toEqual([])
})
