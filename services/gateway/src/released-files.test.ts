import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
afterAll(() => shop.stop())

const IMMUTABLE = 'public, max-age=31536000, immutable'
const SCRIPT = 'export default 1'
const COMPRESSED = brotliCompressSync(SCRIPT)
let files = 0
/** One that no test asked for before. */
const newFile = (): string => `/assets/catalog/0123456789abcdef/${(files += 1)}.js`

function serve(headers: Readonly<Record<string, string>> = {}): void {
  shop.answerOf('registry', (request, response) => {
    const isCompressed = String(request.headers['accept-encoding']).includes('br')
    const body = isCompressed ? COMPRESSED : Buffer.from(SCRIPT)
    response
      .writeHead(200, {
        'content-type': 'text/javascript',
        'cache-control': IMMUTABLE,
        vary: 'Accept-Encoding',
        'content-length': body.byteLength,
        ...(isCompressed && { 'content-encoding': 'br' }),
        ...headers,
      })
      .end(body)
  })
}

/** What a registry that is gone leaves of a request. */
const stopRegistry = (): void => shop.answerOf('registry', (request) => request.socket.destroy())

describe('files of releases', () => {
  beforeEach(() => {
    shop.reset()
    serve()
  })

  test('are asked for once, and are there while the registry is down, for every encoding that was asked for', async () => {
    const path = newFile()
    for (const encoding of ['br', 'identity', 'br', 'identity'])
      await shop.raw(path, { headers: { 'accept-encoding': encoding } })
    expect(shop.seenInAll).toBe(2)
    stopRegistry()
    const small = await shop.raw(path, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(small.body.equals(COMPRESSED)).toBe(true)
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript',
      'cache-control': IMMUTABLE,
      vary: 'Accept-Encoding',
    })
    const plain = await shop.raw(`${path}?retry=1`)
    expect([plain.status, plain.body.toString()]).toEqual([200, SCRIPT])
    expect(plain.headers).not.toHaveProperty('content-encoding')
  })

  test('are kept once for all addresses of second instances, whose bytes are the same', async () => {
    const path = newFile()
    const addressed = (suffix: string): string => path.replace(/(?<=[0-9a-f]{16})(?=\/)/, suffix)
    for (const suffix of ['', `~${'1'.repeat(16)}`, `~${'2'.repeat(16)}.${'3'.repeat(16)}`])
      expect((await shop.raw(addressed(suffix))).body.toString()).toBe(SCRIPT)
    expect(shop.seenInAll).toBe(1)
    await shop.raw(addressed('~none'))
    expect(shop.seenInAll).toBe(2)
  })

  test('come without headers that say nothing of them, on a connection that stays open; what failed keeps its id', async () => {
    const path = newFile()
    const spared = ['x-request-id', 'connection', 'keep-alive']
    for (const { headers } of [await shop.raw(path), await shop.raw(path)])
      expect(spared.filter((name) => name in headers)).toEqual([])
    stopRegistry()
    expect((await shop.raw(newFile())).headers).toHaveProperty('x-request-id')
  })

  test('written in other ways than releases name them are passed on and not kept', async () => {
    const path = newFile().replace('catalog', 'c%61talog')
    await shop.raw(path)
    await shop.raw(path)
    expect(shop.seenInAll).toBe(2)
  })

  test('that nobody asked for before are a 503 while the registry is down', async () => {
    stopRegistry()
    expect((await shop.raw(newFile())).status).toBe(503)
  })

  test.each([
    ['not marked immutable', { 'cache-control': 'no-cache' }],
    ['too large to be kept', { 'content-length': String(3 * 1024 * 1024) }],
  ])('that are %s are asked for again', async (_reason, headers) => {
    const path = newFile()
    serve(headers)
    await shop.raw(path).catch(() => undefined)
    await shop.raw(path).catch(() => undefined)
    expect(shop.seenInAll).toBe(2)
  })

  test('that were not to be had are asked for again', async () => {
    const path = newFile()
    shop.answerOf('registry', (_request, response) =>
      response.writeHead(500, { 'cache-control': IMMUTABLE, 'content-length': '0' }).end(),
    )
    expect((await shop.raw(path)).status).toBe(500)
    serve()
    expect((await shop.raw(path)).status).toBe(200)
  })

  test('that broke off on the way are a 503, and are not kept', async () => {
    const path = newFile()
    shop.answerOf('registry', (_request, response) => {
      response.writeHead(200, { 'cache-control': IMMUTABLE, 'content-length': '100' })
      response.write('export')
      setImmediate(() => response.destroy())
    })
    expect((await shop.raw(path)).status).toBe(503)
    serve()
    expect((await shop.raw(path)).body.toString()).toBe(SCRIPT)
  })

  test('say how long they have been kept, to HEAD too, which keeps nothing itself', async () => {
    const path = newFile()
    expect((await shop.raw(path, { method: 'HEAD' })).headers).not.toHaveProperty('age')
    const first = await shop.raw(path)
    expect([first.body.toString(), first.headers['age']]).toEqual([SCRIPT, undefined])
    shop.gateway.clock.advance({ seconds: 90 })
    const named = await shop.raw(path, { method: 'HEAD' })
    expect([named.status, named.body.byteLength, named.headers['age']]).toEqual([200, 0, '90'])
    expect((await shop.raw(path)).body.toString()).toBe(SCRIPT)
  })

  test('compressed for one who takes anything are not given to one who takes nothing compressed', async () => {
    const path = newFile()
    shop.answerOf('registry', (_request, response) =>
      response
        .writeHead(200, {
          'cache-control': IMMUTABLE,
          'content-encoding': 'br',
          'content-length': COMPRESSED.byteLength,
        })
        .end(COMPRESSED),
    )
    await shop.raw(path, { headers: { 'accept-encoding': '*' } })
    serve()
    expect((await shop.raw(path)).body.toString()).toBe(SCRIPT)
  })
})
