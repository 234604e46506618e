import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { API_ROUTES } from './domain/route-table.ts'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

describe('bodies', () => {
  const MIB = 1024 * 1024
  const upload = { 'content-type': 'application/gzip' }

  test('of 30 MB reach the registry whole', async () => {
    const tarball = randomBytes(30 * MIB)
    const response = await shop.raw('/api/registry/releases', {
      method: 'POST',
      headers: upload,
      body: tarball,
    })
    expect(response.status).toBe(200)
    expect(shop.lastSeenBy('registry').body.equals(tarball)).toBe(true)
  })

  test('without a declared length are passed and limited as well', async () => {
    const chunked = { ...upload, 'transfer-encoding': 'chunked' }
    const small = await shop.raw('/api/cart/lines', {
      method: 'POST',
      headers: chunked,
      body: Buffer.alloc(1000),
    })
    expect([small.status, shop.lastSeenBy('order').body.length]).toEqual([200, 1000])
    const large = await shop
      .raw('/api/cart/lines', {
        method: 'POST',
        headers: chunked,
        body: Buffer.alloc(MIB),
      })
      .catch(() => undefined)
    expect(large?.status ?? 413).toBe(413)
    expect(shop.seenInAll).toBe(1)
  })

  test('over the limit are refused before any service hears of them', async () => {
    const body = Buffer.alloc(MIB)
    const response = await shop.raw('/api/cart/lines', { method: 'POST', headers: upload, body })
    expect(response.status).toBe(413)
    expect(JSON.parse(response.body.toString())).toMatchObject({ code: 'payload-too-large' })
    expect(shop.seenInAll).toBe(0)
  })

  test.each(API_ROUTES.filter(({ methods }) => methods.includes('POST')))(
    'for $prefix are taken up to its own limit of $bodyLimitBytes bytes',
    async ({ prefix, bodyLimitBytes }) => {
      const headers = { ...upload, 'content-length': `${bodyLimitBytes + 1}` }
      const response = await shop.raw(`${prefix}/x`, { method: 'POST', headers })
      expect(response.status).toBe(413)
      expect(JSON.parse(response.body.toString()).detail).toContain(`At most ${bodyLimitBytes} bytes`)
      expect(shop.seenInAll).toBe(0)
    },
  )

  test('of more than the registry takes are refused each time, with what it takes', async () => {
    const url = `${shop.gateway.url}/api/registry/releases`
    for (const size of [31 * MIB, 31 * MIB, 33 * MIB]) {
      const response = await fetch(url, { method: 'POST', headers: upload, body: Buffer.alloc(size) })
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({
        code: 'payload-too-large',
        detail: 'At most 31457280 bytes are taken here. Leave out what is not needed, and send it again.',
      })
    }
    expect(shop.seenInAll).toBe(0)
  })

  test('of answers are streamed: the first part arrives before the last is written', async () => {
    let finish = (): void => undefined
    shop.answerOf('composer', (_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('<p>first</p>')
      finish = () => response.end('<p>last</p>')
    })
    const response = await fetch(`${shop.gateway.url}/ko`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('<p>first</p>')
    finish()
    expect((await reader?.read())?.value).toBe('<p>last</p>')
  })

  test('nobody waits for any more are not produced any more', async () => {
    const closed = new Promise<void>((resolve) => {
      shop.answerOf('composer', (_request, response) => {
        response.on('close', () => resolve())
        response.setHeader('content-type', 'text/html').write('<p>first</p>')
      })
    })
    const controller = new AbortController()
    const response = await fetch(`${shop.gateway.url}/ko`, { signal: controller.signal })
    expect(response.status).toBe(200)
    controller.abort()
    await closed
  })
})

describe('compression', () => {
  const text = '장터 '.repeat(1000)
  const answerText = (headers: Record<string, string> = {}, body: string | Buffer = text): void => {
    shop.answerOf('catalog', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', etag: '"1"', ...headers }).end(body)
    })
  }
  const ask = (encoding: string) =>
    shop.raw('/api/catalog/products', { headers: { 'accept-encoding': encoding } })

  test('is Brotli where the client takes it, then gzip', async () => {
    answerText()
    const brotli = await ask('gzip, deflate, br')
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', etag: 'W/"1"' })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text)
    const gzip = await ask('br;q=0, gzip')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(text)
  })

  test('is told to caches also where the client takes none', async () => {
    answerText({ vary: 'Origin' })
    const response = await ask('identity')
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(response.headers['vary']).toBe('Origin, Accept-Encoding')
    expect(response.headers['etag']).toBe('"1"')
    expect(response.body.toString()).toBe(text)
  })

  test.each(['br', 'gzip', 'identity'])('is announced to HEAD as to GET (%s)', async (encoding) => {
    answerText({ 'content-length': String(Buffer.byteLength(text)) })
    const of = async (method: string): Promise<object> => {
      const { headers } = await shop.raw('/api/catalog/products', {
        method,
        headers: { 'accept-encoding': encoding },
      })
      const { etag, vary, 'content-encoding': encoded, 'content-length': length } = headers
      return { etag, vary, encoded, length }
    }
    expect(await of('HEAD')).toEqual(await of('GET'))
  })

  test.each([
    ['what is compressed already', { 'content-encoding': 'br' }],
    ['pictures', { 'content-type': 'image/avif' }],
    ['live events', { 'content-type': 'text/event-stream' }],
    ['what must not be changed', { 'cache-control': 'public, no-transform' }],
  ])('leaves %s alone', async (_what, headers) => {
    const bytes = randomBytes(5000)
    answerText(headers, bytes)
    const response = await ask('br')
    expect(response.body.equals(bytes)).toBe(true)
    expect(response.headers['etag']).toBe('"1"')
  })

  test('leaves small answers alone', async () => {
    answerText({ 'content-length': '2' }, '{}')
    expect((await ask('br')).headers['content-encoding']).toBeUndefined()
  })
})
