import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeGracefully } from './graceful-close.ts'

let app: FastifyInstance
let port: number
let finish: () => void
let isClosing: Promise<void>

beforeEach(async () => {
  const finished = new Promise<void>((resolve) => (finish = resolve))
  app = Fastify({ pluginTimeout: 0 })
  closeGracefully(app)
  isClosing = new Promise((resolve) => app.addHook('preClose', async () => resolve()))
  app.get('/slow', async () => finished.then(() => 'done'))
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as AddressInfo).port
  // Nothing is ever cut off because its time is up.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  return app.close()
})

it('waits for no connection that was opened in advance and never used, as browsers do', async () => {
  const accepted = once(app.server, 'connection')
  const unused = connect(port, '127.0.0.1')
  const ended = once(unused, 'close')
  await accepted
  await app.close()
  await ended
})

it('lets a request in flight finish, and then ends its connection', async () => {
  const asked = once(app.server, 'request')
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  await asked
  const closed = app.close()
  await isClosing
  finish()
  expect(await (await answer).text()).toBe('done')
  expect((await answer).headers.get('connection')).toBe('close')
  await closed
})

it('cuts off what is not answered when its time is up', async () => {
  const asked = once(app.server, 'request')
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  const refused = expect(answer).rejects.toThrow()
  await asked
  const closed = app.close()
  await isClosing
  vi.advanceTimersByTime(10_000)
  await refused
  await closed
})
