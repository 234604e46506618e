import { Strict, Type } from '@jangteo/contracts'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ServiceUnavailable } from '../discovery/service-unavailable.ts'
import { createTestTokens, type TestTokens } from '../testing/test-tokens.ts'
import { createHttpServer } from './create-http-server.ts'
import type { HttpServer } from './http-server.ts'
import { Problem } from './problem.ts'

let app: HttpServer
let tokens: TestTokens
let log: string[] = []
let isDatabaseUp = true
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    log.push(String(chunk))
    done()
  },
})

beforeAll(async () => {
  tokens = await createTestTokens()
  app = await createHttpServer({
    name: 'shop',
    logger: pino(sink),
    tokens: tokens.verifier,
    bodyLimit: 1024,
    readiness: {
      database: async () => {
        if (!isDatabaseUp) throw new Error('connection refused at 10.0.0.7')
      },
    },
  })
  const body = Strict({ email: Type.String({ format: 'email' }), quantity: Type.Integer({ minimum: 1 }) })
  app.post('/api/shop/lines', { schema: { body } }, async () => ({ ok: true }))
  const querystring = Strict({ page: Type.Integer(), inStock: Type.Optional(Type.Boolean()) })
  app.get('/api/shop/lines', { schema: { querystring } }, async ({ query }) => query)
  app.get(
    '/api/shop/orders/:id',
    { schema: { params: Strict({ id: Type.String({ format: 'uuid' }) }) } },
    async () => 1,
  )
  app.get('/api/shop/bug', async () => {
    throw new Error('password=hunter2')
  })
  app.get('/api/shop/unwritable', async (_request, reply) =>
    reply.header('x-own', 'kept').header('set-cookie', ['a=1', 'b=가']).redirect('/ko/가'),
  )
  app.get('/api/shop/full', async () => {
    throw new Problem(409, 'cart-full', 'The cart is full', 'Remove something first.', { limit: 50 })
  })
  app.get('/api/shop/refused', async () => {
    throw Object.assign(new Error('/srv/secret.txt'), { statusCode: 403 })
  })
  app.get('/api/shop/down', async () => {
    throw new ServiceUnavailable('catalog', 'it did not answer in time')
  })
  app.get('/api/shop/me', { config: { auth: 'required' } }, async ({ principal }) => principal)
  app.get('/api/shop/maybe', { config: { auth: 'optional', scope: 'shop' } }, async ({ principal }) => ({
    sub: principal?.sub ?? null,
  }))
  app.get('/api/shop/open', async ({ principal }) => ({ principal }))
  app.get(
    '/api/shop/publish',
    { config: { scope: 'registry:publish', owner: 'team' } },
    async () => 'published',
  )
  app.get('/api/shop/contradiction', { config: { auth: 'none', scope: 'shop' } }, async () => 'served')
  app.get('/api/shop/files/*', async () => 'file')
})
beforeEach(() => {
  log = []
  isDatabaseUp = true
})
afterAll(() => app.close())

const post = (
  payload: string | object,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => app.inject({ method: 'POST', url: '/api/shop/lines', payload, headers })

it('lists every wrong field of a body, without converting any', async () => {
  const reply = await post({ email: 'nobody', quantity: '2', extra: 1 })
  expect(reply.statusCode).toBe(400)
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.json()).toEqual({
    type: 'about:blank',
    title: 'The request is not valid',
    status: 400,
    code: 'invalid-request',
    detail: 'Correct the body and send it again.',
    instance: '/api/shop/lines',
    errors: [
      { path: '/extra', message: 'is not a known field' },
      { path: '/email', message: 'must match format "email"' },
      { path: '/quantity', message: 'must be integer' },
    ],
  })
})

it('names a missing field by its path', async () => {
  const { errors } = (await post({ email: 'kim@example.com' })).json()
  expect(errors).toEqual([{ path: '/quantity', message: "must have required property 'quantity'" }])
})

it('converts a query from text and refuses unknown parameters', async () => {
  expect((await app.inject('/api/shop/lines?page=2&inStock=true')).json()).toEqual({ page: 2, inStock: true })
  expect((await app.inject('/api/shop/lines?page=two')).json()).toMatchObject({ code: 'invalid-request' })
  expect((await app.inject('/api/shop/lines?page=2&pgae=3')).json()).toMatchObject({
    errors: [{ path: '/pgae', message: 'is not a known field' }],
  })
})

it.each([
  ['malformed JSON', () => post('{"email":'), 400, 'malformed-body'],
  ['an empty body', () => post(''), 400, 'malformed-body'],
  ['a prototype in JSON', () => post('{"__proto__": {"admin": true}}'), 400, 'malformed-body'],
  ['another media type', () => post('a=1', { 'content-type': 'text/csv' }), 415, 'unsupported-media-type'],
  ['a body above the limit', () => post({ email: 'x'.repeat(2000) }), 413, 'payload-too-large'],
  ['an unknown address', () => app.inject('/api/shop/nothing'), 404, 'not-found'],
  ['an address that is not valid UTF-8', () => app.inject('/api/shop/orders/%ff'), 400, 'malformed-url'],
  ['a path parameter of the wrong format', () => app.inject('/api/shop/orders/7'), 400, 'invalid-request'],
  [
    'a path parameter longer than any',
    () => app.inject(`/api/shop/orders/${'x'.repeat(501)}`),
    404,
    'not-found',
  ],
  ['a refusal of the framework', () => app.inject('/api/shop/refused'), 403, 'forbidden'],
  ['a problem thrown by a route', () => app.inject('/api/shop/full'), 409, 'cart-full'],
  ['another service that is down', () => app.inject('/api/shop/down'), 503, 'service-unavailable'],
])('answers %s with a problem', async (_name, send, status, code) => {
  const reply = await send()
  expect(reply.statusCode).toBe(status)
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.json()).toMatchObject({ status, code })
})

it('takes a path parameter that is as long as the title of a thing may be', async () => {
  expect((await app.inject(`/api/shop/orders/${'x'.repeat(500)}`)).json()).toMatchObject({
    code: 'invalid-request',
  })
})

it('says nothing of what the framework says of a refusal', async () => {
  const reply = await app.inject('/api/shop/refused')
  expect(reply.json()).toMatchObject({ title: 'Forbidden' })
  expect(reply.body).not.toContain('secret.txt')
})

it('says which methods an address has', async () => {
  const reply = await app.inject({ method: 'DELETE', url: '/api/shop/lines' })
  expect(reply.statusCode).toBe(405)
  expect(reply.headers['allow']).toBe('POST, GET, HEAD')
  const wildcard = await app.inject({ method: 'DELETE', url: '/api/shop/files/a/b.js' })
  expect(wildcard.statusCode).toBe(405)
})

it('logs an unexpected error and says nothing about it', async () => {
  const reply = await app.inject({ url: '/api/shop/bug', headers: { 'x-request-id': 'trace-1' } })
  expect(reply.statusCode).toBe(500)
  expect(reply.json()).toMatchObject({ code: 'internal-error' })
  expect(reply.body).not.toContain('hunter2')
  expect(log.join('')).toContain('hunter2')
  expect(log.join('')).toContain('trace-1')
})

it('carries the request id of the caller, or makes one', async () => {
  const given = await app.inject({ url: '/healthz', headers: { 'x-request-id': 'trace-1' } })
  expect(given.headers['x-request-id']).toBe('trace-1')
  const forged = await app.inject({ url: '/healthz', headers: { 'x-request-id': 'a b\tc' } })
  expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

it('tells readiness from health', async () => {
  isDatabaseUp = false
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  const reply = await app.inject('/readyz')
  expect(reply.json()).toMatchObject({ status: 503, code: 'not-ready', failing: ['database'] })
  expect(reply.body).not.toContain('10.0.0.7')
  isDatabaseUp = true
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' })
})

it('counts requests by route, not by address', async () => {
  await app.inject('/api/shop/orders/7')
  await app.inject('/api/shop/nothing-at-all')
  const { body } = await app.inject('/metrics')
  const labels = 'service="shop",method="GET",route="/api/shop/orders/:id",status="400"'
  expect(body).toContain(`http_request_duration_seconds_count{${labels}}`)
  expect(body).toContain('route="unknown"')
  expect(body).not.toContain('nothing-at-all')
})

it('tells the metrics of an edge at an address of their own, and not to the public', async () => {
  const edge = await createHttpServer({ name: 'edge', logger: pino(sink), isEdge: true })
  edge.get('/here', async () => 'here')
  const url = await edge.listen({ host: '127.0.0.1', port: 0 })
  const told = (): string | undefined =>
    log.map((line) => JSON.parse(line).metricsUrl).find((address) => address !== undefined)
  await expect.poll(told).toBeDefined()
  const metricsUrl = told() ?? ''
  await fetch(`${url}/here`)
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  expect(await (await fetch(metricsUrl)).text()).toContain('service="edge",method="GET",route="/here"')
  await edge.close()
  await expect(fetch(metricsUrl)).rejects.toThrow()
})

it('lets nobody without a token into a route that needs one', async () => {
  const reply = await app.inject('/api/shop/me')
  expect(reply.json()).toMatchObject({ status: 401, code: 'token-required' })
  expect(reply.headers['www-authenticate']).toBe('Bearer')
  for (const authorization of ['Basic a2ltOmtpbQ==', 'Bearer', 'Bearer a b', 'Bearer a.b.c']) {
    expect((await app.inject({ url: '/api/shop/me', headers: { authorization } })).statusCode).toBe(401)
  }
})

it('tells a route who calls', async () => {
  const authorization = await tokens.bearer({ sub: 'kim', clientId: 'gateway', scopes: ['shop'] })
  const reply = await app.inject({ url: '/api/shop/me', headers: { authorization } })
  expect(reply.json()).toEqual({ sub: 'kim', clientId: 'gateway', scopes: ['shop'], roles: [] })
})

it('serves a visitor where a token is optional, but refuses one that is sent and not valid', async () => {
  const maybe = async (authorization?: string): Promise<unknown> =>
    (await app.inject({ url: '/api/shop/maybe', headers: authorization ? { authorization } : {} })).json()
  expect(await maybe()).toEqual({ sub: null })
  expect(await maybe(await tokens.bearer({ sub: 'kim', scopes: ['shop'] }))).toEqual({ sub: 'kim' })
  expect(await maybe(await tokens.bearer())).toMatchObject({ status: 403, code: 'insufficient-scope' })
  for (const authorization of ['Bearer a.b.c', 'Basic a2ltOmtpbQ==', 'Bearer', 'Bearer  a.b.c', 'a.b.c'])
    expect(await maybe(authorization)).toMatchObject({ status: 401, code: 'invalid-token' })
})

it('does not read the token of a route that does not ask', async () => {
  const authorization = await tokens.bearer()
  expect((await app.inject({ url: '/api/shop/open', headers: { authorization } })).json()).toEqual({
    principal: null,
  })
})

it('asks for the scope of a route', async () => {
  const call = async (scopes: string[]) =>
    app.inject({ url: '/api/shop/publish', headers: { authorization: await tokens.bearer({ scopes }) } })
  expect((await call(['registry'])).json()).toMatchObject({ status: 403, code: 'insufficient-scope' })
  expect((await call(['other', 'registry:publish'])).body).toBe('published')
  expect((await app.inject('/api/shop/publish')).statusCode).toBe(401)
  expect((await app.inject('/api/shop/contradiction')).statusCode).toBe(401)
})

it.each([
  ['in a body', () => post({ email: 'a@b.kr', quantity: 1, note: { text: ['a\u0000'] } })],
  ['as a name', () => post({ 'a\ud800': 1 })],
  ['in a query', () => app.inject('/api/shop/lines?page=%00')],
])('refuses text that no database can hold, %s', async (_where, send) => {
  const reply = await send()
  expect([reply.statusCode, reply.json().title]).toEqual([
    400,
    'The request holds text that cannot be stored',
  ])
})

it('A16 answers with all headers but those that cannot be written', async () => {
  const { statusCode, headers, json } = await app.inject('/api/shop/unwritable')
  expect([statusCode, json().code]).toEqual([500, 'internal-error'])
  expect(headers).toMatchObject({ 'x-own': 'kept', 'x-content-type-options': 'nosniff' })
  expect(headers).not.toHaveProperty('location')
  expect(headers).not.toHaveProperty('set-cookie')
})

it('has nothing at an address with such text', async () => {
  const reply = await app.inject('/api/shop/orders/%00')
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'not-found'])
})

it('takes no harm from a body that is nested as deep as it is long', async () => {
  const depth = 500
  const reply = await app.inject({
    method: 'POST',
    url: '/api/shop/lines',
    payload: '['.repeat(depth) + ']'.repeat(depth),
    headers: { 'content-type': 'application/json' },
  })
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
})

it('reads lists of any length for such text', async () => {
  const large = await createHttpServer({ name: 'large', logger: pino(sink), bodyLimit: 2 ** 20 })
  large.post('/lists', async () => 'read')
  const list = Array.from({ length: 200_000 }, () => 0)
  const post = (payload: readonly unknown[]) =>
    large.inject({ method: 'POST', url: '/lists', payload: [payload] })
  expect((await post(list)).body).toBe('read')
  expect((await post([...list, '\u0000'])).statusCode).toBe(400)
  await large.close()
})

it('takes plain text for no body', async () => {
  const headers = { 'content-type': 'text/plain' }
  const reply = await app.inject({ method: 'POST', url: '/api/shop/lines', payload: '{}', headers })
  expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported-media-type'])
})

it('believes where a request comes from only what a trusted proxy says', async () => {
  const askFrom = async (remoteAddress: string, trustedProxies?: string): Promise<string> => {
    const edge = await createHttpServer({ name: 'edge', logger: pino(sink), trustedProxies })
    edge.get('/where', async ({ ip }) => ip)
    const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' }
    const { body } = await edge.inject({ url: '/where', remoteAddress, headers })
    await edge.close()
    return body
  }
  expect(await askFrom('10.0.0.9')).toBe('10.0.0.9')
  expect(await askFrom('10.0.0.9', '10.0.0.0/24, 127.0.0.1')).toBe('203.0.113.7')
  expect(await askFrom('192.0.2.1', '10.0.0.0/24, 127.0.0.1')).toBe('192.0.2.1')
})

it('takes only so many connections where the public calls it', async () => {
  const limited = async (isEdge: boolean): Promise<boolean[]> => {
    const edge = await createHttpServer({
      name: 'edge',
      logger: pino(sink),
      isEdge,
      connections: { inAll: 3, perAddress: 2 },
    })
    const url = await edge.listen({ host: '127.0.0.1', port: 0 })
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => fetch(`${url}/healthz`)))
    await edge.close()
    return answers.map(({ status }) => status === 'fulfilled').sort()
  }
  expect(await limited(true)).toEqual([false, false, false, true, true])
  expect(await limited(false)).toEqual([true, true, true, true, true])
})

it('refuses to be built with a protected route and no verifier', async () => {
  const unprotected = await createHttpServer({ name: 'x', logger: pino({ level: 'silent' }) })
  expect(() => unprotected.get('/secret', { config: { auth: 'required' } }, async () => 1)).toThrow(
    'no TokenVerifier',
  )
  await unprotected.close()
})

it('refuses to hide a protected route from its description', async () => {
  const secretive = await createHttpServer({
    name: 'x',
    logger: pino({ level: 'silent' }),
    tokens: tokens.verifier,
  })
  const hidden = { config: { scope: 'shop' }, schema: { hide: true } }
  expect(() => secretive.get('/secret', hidden, async () => 1)).toThrow('describe it')
  await secretive.close()
})

it('describes who may call a route and whose things it serves', async () => {
  const { paths } = (await app.inject('/api/shop/openapi.json')).json()
  expect(paths['/api/shop/me'].get.security).toEqual([{ bearer: [] }])
  expect(paths['/api/shop/maybe'].get.security).toEqual([{}, { bearer: ['shop'] }])
  expect(paths['/api/shop/publish'].get).toMatchObject({
    security: [{ bearer: ['registry:publish'] }],
    'x-owner': 'team',
  })
  expect(paths['/api/shop/open'].get).not.toHaveProperty('security')
})
