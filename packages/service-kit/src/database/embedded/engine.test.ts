import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, vi } from 'vitest'
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
