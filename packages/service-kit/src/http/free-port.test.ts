import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from './free-port.ts'

it('finds a port that nobody has, below those of connections that go out', async () => {
  const taken = await freePort()
  const owner = createServer().listen(taken, '127.0.0.1')
  await once(owner, 'listening')
  const free = await freePort()
  const proposals = [taken, taken, free]
  expect(await freePort(() => proposals.shift() ?? 0)).toBe(free)
  expect(Math.max(taken, free)).toBeLessThan(32_768)
  owner.close()
})
