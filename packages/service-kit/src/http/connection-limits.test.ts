import { type AddressInfo, type Socket, connect } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, it } from 'vitest'
import { type ConnectionLimits, limitConnections } from './connection-limits.ts'

let app: FastifyInstance
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await app.close()
})

async function open(limits: ConnectionLimits): Promise<void> {
  app = Fastify({ forceCloseConnections: true })
  limitConnections(app, limits)
  app.get('/', async () => 'here')
  await app.listen({ host: '127.0.0.1', port: 0 })
}

/** A connection that stays open where it is answered. */
function ask(localAddress = '127.0.0.1'): Promise<'answered' | 'refused'> {
  const { port } = app.server.address() as AddressInfo
  const socket = connect({ host: '127.0.0.1', port, localAddress })
  sockets.push(socket)
  socket.on('error', () => undefined)
  socket.write('GET / HTTP/1.1\r\nHost: shop\r\n\r\n')
  return new Promise((resolve) => {
    socket.once('data', () => resolve('answered'))
    socket.once('close', () => resolve('refused'))
  })
}

const askAtOnce = async (count: number, localAddress?: string): Promise<number> => {
  const answers = await Promise.all(Array.from({ length: count }, () => ask(localAddress)))
  return answers.filter((answer) => answer === 'answered').length
}

/** Lets go of one, and waits until the server has noticed. */
async function leave(): Promise<void> {
  const connections = (): Promise<number> =>
    new Promise((resolve, reject) =>
      app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    )
  const before = await connections()
  sockets.find((socket) => !socket.destroyed)?.destroy()
  await expect.poll(connections).toBe(before - 1)
}

it('takes exactly as many connections as are allowed in all, and another once one has left', async () => {
  await open({ inAll: 5, perAddress: undefined })
  expect(await askAtOnce(12)).toBe(5)
  expect(await ask('127.0.0.2')).toBe('refused')
  await leave()
  expect(await askAtOnce(3)).toBe(1)
})

it('takes so many of one address, and leaves the others theirs', async () => {
  await open({ inAll: 100, perAddress: 4 })
  expect(await askAtOnce(9)).toBe(4)
  expect(await askAtOnce(9, '127.0.0.2')).toBe(4)
  await leave()
  expect(await askAtOnce(3)).toBe(1)
})
