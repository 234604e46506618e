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
