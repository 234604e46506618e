import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { expect, it, vi } from 'vitest'
import { UnusableDataDirectory } from './data-directory.ts'
import { createEmbeddedDatabaseSource } from './embedded-database-source.ts'
import { Engine } from './engine.ts'

const worker = new URL('../../testing/fixtures/mortal-worker.ts', import.meta.url)
const settings = { directory: null, template: null, worker }

it('says when its thread dies, and rejects what was waiting', async () => {
  const onDeath = vi.fn()
  const engine = await Engine.start({ ...settings, onDeath })
  await expect(engine.execute(new Uint8Array())).rejects.toThrow('The embedded database has stopped.')
  expect(onDeath).toHaveBeenCalledOnce()
  await expect(engine.execute(new Uint8Array())).rejects.toThrow('The embedded database has stopped.')
})

it('gives up a start that hangs, with a reason a person can read, and lets its data go', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-hanging-'))
  const hanging = new URL('../../testing/fixtures/silent-worker.ts', import.meta.url)
  const options = { dataDir, logger: pino({ level: 'silent' }), worker: hanging, maxStartMs: 50 }
  const start = createEmbeddedDatabaseSource(options)
  await expect(start).rejects.toThrow(UnusableDataDirectory)
  await expect(start).rejects.toThrow(/it has not started within 0.05 seconds.*delete it to start afresh/)
  expect(await readdir(dataDir)).not.toContain('jangteo.lock')
  await rm(dataDir, { recursive: true })
})

it('says nothing when it is closed', async () => {
  const onDeath = vi.fn()
  await (await Engine.start({ ...settings, onDeath })).close()
  expect(onDeath).not.toHaveBeenCalled()
})

it('ends the process, with words, when its thread dies', async () => {
  const program = fileURLToPath(new URL('../../testing/fixtures/dying-database.ts', import.meta.url))
  const running = promisify(execFile)(process.execPath, [program])
  await expect(running).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The embedded database has died .*start again\.\n$/),
  })
})
