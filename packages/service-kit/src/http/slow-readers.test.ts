import { once } from 'node:events'
import { type AddressInfo, type Socket, connect } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, it } from 'vitest'
import { endSlowReaders } from './slow-readers.ts'

const PIECE = Buffer.alloc(2 ** 16)
const PIECES = 512
const LARGE = Buffer.alloc(PIECES * PIECE.length)

let app: FastifyInstance
let quiet: PassThrough
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await app.close()
})

async function open(patience: { pieceMs: number; bytesPerSecond: number }): Promise<void> {
  app = Fastify({ forceCloseConnections: true })
  endSlowReaders(app, { ...patience, checkMs: 10 })
  quiet = new PassThrough()
  app.get('/pieces', (_request, reply) => reply.send(Readable.from(Array<Buffer>(PIECES).fill(PIECE))))
  app.get('/whole', (_request, reply) => reply.send(LARGE))
  app.get('/quiet', (_request, reply) => reply.send(quiet))
  await app.listen({ host: '127.0.0.1', port: 0 })
}

const urlOf = (path: string): string =>
  `http://127.0.0.1:${(app.server.address() as AddressInfo).port}${path}`

/** Resolves when the server hangs up on somebody who takes a kilobyte now and then. */
async function hangsUpOnTrickle(path: string): Promise<void> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  const [served]: Socket[] = await once(app.server, 'connection')
  socket.on('error', () => undefined)
  socket.pause()
  socket.write(`GET ${path} HTTP/1.1\r\nHost: shop\r\n\r\n`)
  while (served?.destroyed === false) {
    socket.read(1024)
    await pause(5)
  }
}

it.each(['/pieces', '/whole'])('hangs up on whoever takes %s in drops, and on nobody else', async (path) => {
  await open({ pieceMs: 50, bytesPerSecond: 1e9 })
  const answer = fetch(urlOf('/quiet'))
  quiet.write('a')
  const { body } = await answer
  await hangsUpOnTrickle(path)
  quiet.end('b')
  expect(await new Response(body).text()).toBe('ab')
})

it.each(['/pieces', '/whole'])('waits for whoever takes %s slowly, but fast enough', async (path) => {
  await open({ pieceMs: 0, bytesPerSecond: 1_000 })
  const { body } = await fetch(urlOf(path))
  let taken = 0
  for await (const chunk of body ?? []) {
    taken += chunk.length
    await pause(1)
  }
  expect(taken).toBe(LARGE.length)
})
