import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Generated, sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnusableDataDirectory } from './data-directory.ts'
import { createEmbeddedDatabaseSource } from './embedded-database-source.ts'

interface NoteTables {
  note: { id: Generated<number>; text: string }
}
type Damage = (file: string) => Promise<void>

const migrations = new URL('../../testing/fixtures/migrations/', import.meta.url)
const logger = pino({ level: 'silent' })
const NOTES = 500
const EVERY = 197
const DAMAGES: readonly Damage[] = [
  (file) => truncate(file),
  async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  async (file) => writeFile(file, randomBytes((await stat(file)).size)),
]

let place: string
/** A cluster as it was closed, and one whose process was killed. */
let closed: string
let killed: string
let noteFile: string

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'jangteo-damage-'))
  ;[closed, killed] = [join(place, 'closed'), join(place, 'killed')]
  const source = await createEmbeddedDatabaseSource({ dataDir: closed, logger })
  const database = await source.open<NoteTables>({ service: 'notes', migrations })
  const notes = Array.from({ length: NOTES }, (_, number) => ({ text: `note ${number}` }))
  await database.insertInto('note').values(notes).execute()
  const found = await sql<{ path: string }>`select pg_relation_filepath('note') as path`.execute(database)
  noteFile = join('postgres', found.rows[0]?.path ?? '')
  await source.close()
  // Opened again: what a log alone holds would be written from it, whatever became of its table's file.
  const again = await createEmbeddedDatabaseSource({ dataDir: closed, logger })
  await cp(closed, killed, { recursive: true })
  await rm(join(killed, 'jangteo.lock'))
  await again.close()
}, 120_000)
afterAll(() => rm(place, { recursive: true, force: true }))

/** What a start on a damaged copy comes to: how many notes it reads, or that it is refused. Rejects with anything else. */
async function startDamaged(whole: string, file: string, damage: Damage): Promise<number | 'refused'> {
  const folder = join(place, 'case')
  await rm(folder, { recursive: true, force: true })
  await cp(whole, folder, { recursive: true })
  await damage(join(folder, file))
  try {
    const source = await createEmbeddedDatabaseSource({ dataDir: folder, logger })
    const database = await source.open<NoteTables>({ service: 'notes', migrations })
    const notes = await database.selectFrom('note').select('text').execute()
    await source.close()
    return notes.length
  } catch (error) {
    if (error instanceof UnusableDataDirectory) return 'refused'
    throw error
  }
}

async function everySo(folder: string, often: number): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'postgres'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  const full = files.filter((file, index) => Number(sizes[index]) > 0 && !file.endsWith('postmaster.pid'))
  return full
    .map((file) => file.slice(folder.length + 1))
    .sort()
    .filter((_, index) => index % often === 0)
}

describe.each(['closed', 'killed'] as const)('a database that was %s', { timeout: 240_000 }, (how) => {
  const whole = (): string => (how === 'closed' ? closed : killed)

  it('opens with what it held', async () => {
    expect(await startDamaged(whole(), noteFile, async () => undefined)).toBe(NOTES)
  })

  it.each([
    ['emptied', 0],
    ['halved', 1],
    ['overwritten', 2],
  ] as const)('is refused when the file of a table was %s', async (_, number) => {
    const damage = DAMAGES[number] ?? expect.fail()
    expect(await startDamaged(whole(), noteFile, damage)).toBe('refused')
  })

  it('opens with all that it held or is refused, whichever file is damaged', async () => {
    const files = await everySo(whole(), EVERY)
    expect(files.length).toBeGreaterThanOrEqual(DAMAGES.length)
    for (const [number, file] of files.entries()) {
      const damage = DAMAGES[number % DAMAGES.length] ?? expect.fail()
      expect([NOTES, 'refused'], `${file}, damage ${number % DAMAGES.length}`).toContain(
        await startDamaged(whole(), file, damage),
      )
    }
  })
})

it('names what changed, how to go on, and leaves it as it is', async () => {
  const folder = join(place, 'named')
  await cp(closed, folder, { recursive: true })
  await truncate(join(folder, noteFile))
  const seal = await readFile(join(folder, 'postgres.sha256.json'), 'utf8')
  for (let start = 1; start <= 2; start += 1) {
    const refusal = createEmbeddedDatabaseSource({ dataDir: folder, logger })
    await expect(refusal).rejects.toThrow(
      `1 file of the database changed after it was closed, among them ${noteFile.slice('postgres/'.length)}`,
    )
    await expect(refusal).rejects.toThrow('delete it to start afresh')
  }
  expect(await readFile(join(folder, 'postgres.sha256.json'), 'utf8')).toBe(seal)
  expect((await stat(join(folder, noteFile))).size).toBe(0)
})

it('looks through a database whose seal cannot be read', async () => {
  const scribble: Damage = (file) => writeFile(file, 'scribble')
  expect(await startDamaged(closed, 'postgres.sha256.json', scribble)).toBe(NOTES)
})
