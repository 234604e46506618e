import { once } from 'node:events'
import { type Socket, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { PATIENCE } from '@jangteo/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs({
    patience: { ...PATIENCE, headersMs: 200, requestMs: 400, silenceMs: 2_000, checkMs: 50 },
  })
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

async function openSocket({ gateway }: ShopOfStubs = shop): Promise<{
  socket: Socket
  ended: Promise<string>
}> {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => undefined)
  const ended = new Promise<string>((resolve) =>
    socket.once('close', () => resolve(Buffer.concat(chunks).toString())),
  )
  await once(socket, 'connect')
  return { socket, ended }
}

/** What comes back until the gateway hangs up. */
async function say(...lines: readonly string[]): Promise<string> {
  const { socket, ended } = await openSocket()
  socket.write(lines.join('\r\n'))
  return ended
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
const HOST = 'Host: shop'
/** More than the buffers on the way hold. */
const LARGE = Buffer.alloc(64 * 2 ** 20)

describe('A48 a request that two servers could read differently', () => {
  test.each([
    ['a length and chunks', [`Content-Length: 4`, 'Transfer-Encoding: chunked']],
    ['two lengths', ['Content-Length: 4', 'Content-Length: 5']],
    ['a length that is no number', ['Content-Length: 4x']],
    ['an unknown coding', ['Transfer-Encoding: xchunked']],
    ['a space before the colon', ['Content-Length : 4']],
    ['a folded line', ['X-A: 1', ' 2', 'Content-Length: 4']],
  ])('%s is refused, and the connection ends', async (_what, headers) => {
    const answer = await say(
      'POST /api/orders HTTP/1.1',
      HOST,
      ...headers,
      '',
      '0\r\n\r\nGET /smuggled HTTP/1.1',
      HOST,
      '',
      '',
    )
    expect(statusOf(answer)).toBe(400)
    expect(answer.split('HTTP/1.1 ')).toHaveLength(2)
    expect(shop.seenInAll).toBe(0)
  })
})

describe('headers', () => {
  test.each(['Authorization: Bearer ', 'Cookie: a='])(
    'A38 of more than 16 KB are refused: %s',
    async (start) => {
      const line = start + 'a'.repeat(17_000)
      expect(statusOf(await say('GET /api/orders HTTP/1.1', HOST, line, '', ''))).toBe(431)
      expect(shop.seenInAll).toBe(0)
    },
  )

  test('A38 of a megabyte are not even read', async () => {
    // Whoever goes on sending may be hung up on before there is an answer to read.
    await say('GET /api/orders HTTP/1.1', HOST, `Authorization: Bearer ${'a'.repeat(2 ** 20)}`, '', '')
    expect(shop.seenInAll).toBe(0)
  })

  test('A38 with two tokens are refused, whichever is good', async () => {
    const authorization = await shop.gateway.context.testTokens.bearer()
    for (const tokens of [
      [authorization, 'Bearer a.b.c'],
      ['Bearer a.b.c', authorization],
      [authorization, authorization],
    ]) {
      const lines = tokens.map((token) => `Authorization: ${token}`)
      const answer = await say('GET /api/orders HTTP/1.1', HOST, 'Connection: close', ...lines, '', '')
      expect(statusOf(answer)).toBe(401)
    }
    expect(shop.seenInAll).toBe(0)
  })

  test('A38 are the only place for a token', async () => {
    const token = await shop.gateway.context.testTokens.sign()
    await shop.raw(`/api/orders?access_token=${token}`)
    expect(shop.lastSeenBy('order').headers).not.toHaveProperty('authorization')
  })
})

describe('a client that is slow', () => {
  test('with its headers is hung up on', async () => {
    const answer = await say('GET /api/orders HTTP/1.1', 'Ho')
    expect(statusOf(answer)).toBe(408)
  })

  test('with its body is hung up on', async () => {
    const answer = await say('POST /api/orders HTTP/1.1', HOST, 'Content-Length: 100', '', '{')
    expect(statusOf(answer)).toBe(408)
  })

  test('with reading its answer is hung up on, and the service is free again', async () => {
    const left = new Promise<void>((resolve) =>
      shop.answerOf('catalog', (_request, response) => {
        response.on('close', resolve)
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': LARGE.length }).end(LARGE)
      }),
    )
    const { socket } = await openSocket()
    socket.pause()
    socket.write(`GET /api/catalog/products HTTP/1.1\r\n${HOST}\r\n\r\n`)
    await left
    socket.destroy()
  })

  test('with its answer, which it takes in drops, is hung up on too', async () => {
    const patient = await startShopOfStubs({
      patience: { ...PATIENCE, silenceMs: 0, pieceMs: 100, bytesPerSecond: 1e9, checkMs: 50 },
    })
    let isServed = true
    patient.answerOf('catalog', (_request, response) => {
      response.on('close', () => (isServed = false))
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': LARGE.length }).end(LARGE)
    })
    const { socket } = await openSocket(patient)
    socket.pause()
    socket.write(`GET /api/catalog/products HTTP/1.1\r\n${HOST}\r\n\r\n`)
    while (isServed) {
      socket.read(1024)
      await pause(5)
    }
    socket.destroy()
    await patient.stop()
  })

  test('does not keep others waiting', async () => {
    const { socket, ended } = await openSocket()
    socket.write('GET /api/orders HTTP/1.1\r\nHo')
    expect((await shop.raw('/api/cart')).status).toBe(200)
    await ended
  })
})
