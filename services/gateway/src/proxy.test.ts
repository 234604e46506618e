import { randomBytes } from 'node:crypto'
import { createServer, request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { freePort } from '@jangteo/service-kit/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'
import { type Answer, type StubUpstream, startStubUpstream } from './testing/stub-upstream.ts'

const SERVICES = ['catalog', 'order', 'delivery', 'recommend', 'registry', 'composer'] as const
type ServiceName = (typeof SERVICES)[number]

let gateway: RunningGateway
let upstreams: Record<ServiceName, StubUpstream>

beforeAll(async () => {
  const started = await Promise.all(
    SERVICES.map(async (name) => [name, await startStubUpstream(name)] as const),
  )
  upstreams = Object.fromEntries(started) as Record<ServiceName, StubUpstream>
  const services = Object.fromEntries(started.map(([name, { url }]) => [name, url]))
  gateway = await startGateway({ port: await freePort(), services })
})
afterAll(async () => {
  await gateway.stop()
  await Promise.all(SERVICES.map((name) => upstreams[name].stop()))
})

let defaults: readonly Answer[]
beforeEach(() => {
  defaults = SERVICES.map((name) => upstreams[name].answer)
  for (const name of SERVICES) upstreams[name].seen.length = 0
})
afterEach(() =>
  SERVICES.forEach((name, index) => (upstreams[name].answer = defaults[index] ?? upstreams[name].answer)),
)

const seenBy = (name: ServiceName) => upstreams[name].seen
const lastSeenBy = (name: ServiceName) => {
  const last = seenBy(name).at(-1)
  if (!last) throw new Error(`Nothing reached ${name}.`)
  return last
}
const seenInAll = (): number => SERVICES.reduce((count, name) => count + seenBy(name).length, 0)

/** Without the decoding and header rules of `fetch`. */
function raw(
  path: string,
  options: { method?: string; headers?: Record<string, string | string[]>; body?: Buffer | string } = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(gateway.url)
    const { method = 'GET', headers = {}, body } = options
    const length =
      body === undefined || headers['transfer-encoding'] ? {} : { 'content-length': `${body.length}` }
    const framed = { ...length, ...headers }
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers: framed }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

describe('routing', () => {
  test.each<[string, ServiceName]>([
    ['/api/catalog/products?category=bags&q=%ED%86%A0%ED%8A%B8', 'catalog'],
    ['/api/cart', 'order'],
    ['/api/cart/lines', 'order'],
    ['/api/orders/1/cancel', 'order'],
    ['/api/deliveries/7', 'delivery'],
    ['/api/recommendations/related?productId=1', 'recommend'],
    ['/api/registry/releases', 'registry'],
    ['/assets/catalog-mfe/abc/mfe.js', 'registry'],
    ['/', 'composer'],
    ['/ko/p/%ED%86%A0%ED%8A%B8-7?sku=a%2Fb', 'composer'],
    ['/en/cartoons', 'composer'],
    ['/favicon.ico', 'composer'],
    ['//evil.example/x', 'composer'],
  ])('%s goes to %s, unchanged', async (path, service) => {
    expect((await raw(path)).status).toBe(200)
    expect(lastSeenBy(service).url).toBe(path)
    expect(seenInAll()).toBe(1)
  })

  test.each(['/api/unknown', '/api/cartoons', '/api/', '/auth/unknown'])(
    '%s is answered here, as a problem',
    async (path) => {
      const response = await raw(path)
      expect(response.status).toBe(404)
      expect(response.headers['content-type']).toContain('application/problem+json')
      expect(seenInAll()).toBe(0)
    },
  )

  test.each(['PUT', 'POST', 'PATCH', 'DELETE'])('%s passes to an API with its body', async (method) => {
    await raw('/api/cart/lines', {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{"quantity":2}',
    })
    expect(lastSeenBy('order')).toMatchObject({ method, body: Buffer.from('{"quantity":2}') })
  })

  test('only GET and HEAD reach pages and files', async () => {
    expect((await raw('/ko/cart', { method: 'POST' })).status).toBe(404)
    expect((await raw('/assets/x.js', { method: 'DELETE' })).status).toBe(405)
    expect((await raw('/ko/cart', { method: 'HEAD' })).status).toBe(200)
    expect(seenInAll()).toBe(1)
  })

  test('an address of somewhere else is not fetched for anybody', async () => {
    expect((await raw('http://evil.example/api/cart')).status).toBe(400)
    expect(seenInAll()).toBe(0)
  })
})

describe('what the client says of itself', () => {
  test('is dropped, and replaced by what the gateway knows', async () => {
    await raw('/api/orders', {
      headers: {
        'x-user-id': 'admin',
        'X-User-Roles': 'operator',
        'x-account-id': '1',
        'x-auth-request-email': 'a@b.c',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        'x-real-ip': '6.6.6.6',
        'x-client-cert': 'pem',
        'x-original-url': '/admin',
        'x-request-id': 'planted',
        forwarded: 'for=6.6.6.6',
        via: '1.1 evil',
      },
    })
    const { headers } = lastSeenBy('order')
    const { host } = new URL(gateway.url)
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
    })
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
    const names = Object.keys(headers).filter((name) => /^(x-|via|forwarded)/.test(name))
    expect(names.sort()).toEqual(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-request-id'])
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil|planted/)
  })

  test('of its connection stays between the two of us', async () => {
    await raw('/api/orders', {
      headers: {
        connection: 'keep-alive, x-secret-hop',
        'x-secret-hop': '1',
        te: 'trailers',
        'keep-alive': 'timeout=9',
      },
    })
    const { headers } = lastSeenBy('order')
    for (const name of ['x-secret-hop', 'te', 'keep-alive']) expect(headers).not.toHaveProperty(name)
  })

  test('in cookies reaches services, but never the session', async () => {
    await raw('/ko', {
      headers: { cookie: `uid=7; __Host-Http-sid=${'s'.repeat(43)}; __Host-Http-tx=t; currency=KRW` },
    })
    expect(lastSeenBy('composer').headers.cookie).toBe('uid=7; currency=KRW')
    await raw('/ko', { headers: { cookie: `__Host-Http-sid=${'s'.repeat(43)}` } })
    expect(lastSeenBy('composer').headers).not.toHaveProperty('cookie')
  })

  test('what matters to services is passed', async () => {
    await raw('/api/orders', {
      method: 'POST',
      headers: {
        'idempotency-key': 'k1',
        'accept-language': 'ko',
        'if-match': '"3"',
        'content-type': 'application/json',
      },
      body: '{}',
    })
    expect(lastSeenBy('order').headers).toMatchObject({
      'idempotency-key': 'k1',
      'accept-language': 'ko',
      'if-match': '"3"',
    })
  })
})

describe('a bearer token', () => {
  test('that is good passes on', async () => {
    const authorization = await gateway.context.testTokens.bearer({ sub: 'account-7' })
    expect((await raw('/api/orders', { headers: { authorization } })).status).toBe(200)
    expect(lastSeenBy('order').headers.authorization).toBe(authorization)
  })

  test('that is absent is for the services to miss', async () => {
    await raw('/api/orders')
    expect(seenInAll()).toBe(1)
  })

  test.each([
    'Bearer nonsense',
    'Bearer',
    'Bearer a b',
    'Basic dTpw',
    'nonsense',
    'Bearer a.b.c',
    `Bearer ${'x'.repeat(5000)}`,
  ])('%.30s is refused before any service hears of it', async (authorization) => {
    const response = await raw('/api/orders', { headers: { authorization } })
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    expect(JSON.parse(response.body.toString())).toMatchObject({ code: 'invalid-token' })
    expect(seenInAll()).toBe(0)
  })

  test('that was tampered with is refused', async () => {
    const authorization = await gateway.context.testTokens.bearer()
    const tampered = authorization.slice(0, -4) + 'AAAA'
    expect((await raw('/api/orders', { headers: { authorization: tampered } })).status).toBe(401)
    expect(seenInAll()).toBe(0)
  })
})

describe('bodies', () => {
  const MIB = 1024 * 1024
  const upload = { 'content-type': 'application/gzip' }

  test('of 30 MB reach the registry whole', async () => {
    const tarball = randomBytes(30 * MIB)
    const response = await raw('/api/registry/releases', { method: 'POST', headers: upload, body: tarball })
    expect(response.status).toBe(200)
    expect(lastSeenBy('registry').body.equals(tarball)).toBe(true)
  })

  test('without a declared length are passed and limited as well', async () => {
    const chunked = { ...upload, 'transfer-encoding': 'chunked' }
    const small = await raw('/api/cart/lines', { method: 'POST', headers: chunked, body: Buffer.alloc(1000) })
    expect([small.status, lastSeenBy('order').body.length]).toEqual([200, 1000])
    const large = await raw('/api/cart/lines', {
      method: 'POST',
      headers: chunked,
      body: Buffer.alloc(MIB),
    }).catch(() => undefined)
    expect(large?.status ?? 413).toBe(413)
    expect(seenBy('order')).toHaveLength(1)
  })

  test('over the limit are refused before any service hears of them', async () => {
    const body = Buffer.alloc(MIB)
    const response = await raw('/api/cart/lines', { method: 'POST', headers: upload, body })
    expect(response.status).toBe(413)
    expect(JSON.parse(response.body.toString())).toMatchObject({ code: 'payload-too-large' })
    expect(seenInAll()).toBe(0)
  })

  test('of answers are streamed: the first part arrives before the last is written', async () => {
    let finish = (): void => undefined
    upstreams.composer.answer = (_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('<p>first</p>')
      finish = () => response.end('<p>last</p>')
    }
    const response = await fetch(`${gateway.url}/ko`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('<p>first</p>')
    finish()
    expect((await reader?.read())?.value).toBe('<p>last</p>')
  })

  test('nobody waits for any more are not produced any more', async () => {
    const closed = new Promise<void>((resolve) => {
      upstreams.composer.answer = (_request, response) => {
        response.on('close', () => resolve())
        response.setHeader('content-type', 'text/html').write('<p>first</p>')
      }
    })
    const controller = new AbortController()
    const response = await fetch(`${gateway.url}/ko`, { signal: controller.signal })
    expect(response.status).toBe(200)
    controller.abort()
    await closed
  })
})

describe('compression', () => {
  const text = '장터 '.repeat(1000)
  const answerText = (headers: Record<string, string> = {}, body: string | Buffer = text): void => {
    upstreams.catalog.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', etag: '"1"', ...headers }).end(body)
    }
  }
  const ask = (encoding: string) => raw('/api/catalog/products', { headers: { 'accept-encoding': encoding } })

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

describe('answers', () => {
  test('keep status and headers, several cookies too, but nothing about the software', async () => {
    upstreams.composer.answer = (_request, response) => {
      response.writeHead(404, {
        'content-type': 'text/html',
        'content-security-policy': `default-src 'self'`,
        'set-cookie': ['uid=1', 'currency=KRW'],
        'x-powered-by': 'x',
        server: 'y',
      })
      response.end('<h1>404</h1>')
    }
    const { status, headers, body } = await raw('/ko/nowhere')
    expect([status, body.toString()]).toEqual([404, '<h1>404</h1>'])
    expect(headers['set-cookie']).toEqual(['uid=1', 'currency=KRW'])
    expect(headers['content-security-policy']).toBe(`default-src 'self'`)
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })

  test.each([204, 304])('%i passes without a body', async (status) => {
    upstreams.catalog.answer = (_request, response) => response.writeHead(status, { etag: '"1"' }).end()
    const response = await raw('/api/catalog/products')
    expect([response.status, response.body.length, response.headers['etag']]).toEqual([status, 0, '"1"'])
  })

  test('of the gateway itself carry security headers', async () => {
    for (const path of ['/auth/session', '/api/unknown', '/healthz', '/auth/login']) {
      expect((await raw(path)).headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
        'referrer-policy': 'no-referrer',
      })
    }
  })
})

describe('a service that is down', () => {
  let lonely: RunningGateway
  beforeAll(async () => {
    const catalog = `http://127.0.0.1:${await freePort()}`
    lonely = await startGateway({ port: await freePort(), services: { catalog, composer: catalog } })
  })
  afterAll(() => lonely.stop())

  test.each(['/api/catalog/products', '/api/orders'])(
    '%s says so as a problem, and when to come back',
    async (path) => {
      const response = await fetch(lonely.url + path)
      expect(response.status).toBe(503)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await response.json()).toMatchObject({ code: 'service-unavailable' })
    },
  )

  test.each([
    ['/ko/cart', 'en', '잠시 문을 닫았어요'],
    ['/en/cart', 'ko', 'We will be right back'],
    ['/', 'en-GB', 'We will be right back'],
    ['/', '*', '잠시 문을 닫았어요'],
  ])('%s (Accept-Language %s) is a page that says so', async (path, language, title) => {
    const response = await fetch(lonely.url + path, { headers: { 'accept-language': language } })
    expect(response.status).toBe(503)
    expect(response.headers.has('retry-after')).toBe(true)
    expect(await response.text()).toContain(`<h1>${title}</h1>`)
  })

  test('sign-in says so on a page that leads back to where one was', async () => {
    const response = await fetch(`${lonely.url}/auth/login?returnTo=/en/cart&locale=en`)
    expect(response.status).toBe(503)
    const page = await response.text()
    expect(page).toContain('Sign-in is not possible right now')
    expect(page).toContain('/auth/login?returnTo=%2Fen%2Fcart&amp;locale=en')
  })

  test('one that breaks off in the middle does not look complete', async () => {
    const broken = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{')
      setImmediate(() => response.destroy())
    })
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
    const address = broken.address()
    lonely.context.services.register(
      'delivery',
      `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    )
    await expect(
      fetch(`${lonely.url}/api/deliveries/1`).then((response) => response.text()),
    ).rejects.toThrow()
    broken.close()
  })
})
