import { Strict, Type } from '@jangteo/contracts'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ServiceUnavailable } from '../discovery/service-unavailable.ts'
import { createStaticServiceRegistry } from '../discovery/static-service-registry.ts'
import { createServiceClient, type ServiceClient } from './service-client.ts'

const answer = Strict({ stock: Type.Integer() })
const logger = pino({ level: 'silent' })

let server: Server
let requests: { method: string; url: string; headers: Record<string, unknown>; body: string }[]
let replies: RequestListener[]
let client: ServiceClient
let refused: string[]
let areTokensRenewed: boolean

const json =
  (status: number, content: unknown): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
const silence: RequestListener = () => undefined
const hangUp: RequestListener = (request) => void request.socket.destroy()

beforeEach(async () => {
  requests = []
  replies = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const { method = '', url = '', headers } = request
    requests.push({ method, url, headers, body })
    const reply = replies.shift() ?? json(500, {})
    reply(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const services = createStaticServiceRegistry({ catalog: `http://127.0.0.1:${address.port}/` })
  refused = []
  areTokensRenewed = true
  const tokens = {
    get: async () => `service-token${'-renewed'.repeat(refused.length)}`,
    drop: (token: string) => void (areTokensRenewed && refused.push(token)),
  }
  client = createServiceClient({ services, target: 'catalog', tokens, logger, timeoutMs: 300 })
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

it('sends query, body, headers and token, and answers the checked value', async () => {
  replies = [json(201, { stock: 3 })]
  const result = await client.send({
    method: 'POST',
    path: '/stock',
    query: { sku: 'a b', locale: undefined },
    body: { quantity: 1 },
    headers: { 'idempotency-key': 'k1' },
    answer,
  })
  expect(result).toEqual({ ok: true, status: 201, value: { stock: 3 } })
  expect(requests).toMatchObject([
    {
      method: 'POST',
      url: '/stock?sku=a+b',
      body: '{"quantity":1}',
      headers: {
        authorization: 'Bearer service-token',
        'idempotency-key': 'k1',
        'content-type': 'application/json',
      },
    },
  ])
})

it('answers a refusal as a value', async () => {
  const problem = { type: 'about:blank', title: 'Sold out', status: 409, code: 'out-of-stock' }
  replies = [json(409, problem)]
  expect(await client.send({ path: '/stock', answer })).toEqual({ ok: false, status: 409, problem })
  expect(requests).toHaveLength(1)
})

it.each([
  ['a server error', json(503, {})],
  ['a broken connection', hangUp],
  ['silence', silence],
])('tries a GET once more after %s', async (_name, failure) => {
  replies = [failure, json(200, { stock: 3 })]
  expect(await client.send({ path: '/stock', answer })).toMatchObject({ ok: true })
  expect(requests).toHaveLength(2)
})

it('never repeats a request that may change something', async () => {
  replies = [hangUp, json(200, { stock: 3 })]
  await expect(client.send({ method: 'POST', path: '/stock', body: {}, answer })).rejects.toThrow(
    ServiceUnavailable,
  )
  expect(requests).toHaveLength(1)
})

it.each([
  [
    'says nothing in time',
    [silence, silence],
    'The service catalog is not available: it did not answer in time.',
  ],
  ['fails twice', [json(500, {}), json(500, {})], 'it answered 500'],
  [
    'answers something else',
    [json(200, { stock: 'many' })],
    'its answer (200) to /stock breaks the contract',
  ],
  [
    'refuses without a problem',
    [json(404, { message: 'no' })],
    'its answer (404) to /stock breaks the contract',
  ],
])('is unavailable when it %s', async (_name, failures, message) => {
  replies = failures
  const sending = client.send({ path: '/stock', answer })
  await expect(sending).rejects.toThrow(ServiceUnavailable)
  await expect(sending).rejects.toThrow(message)
})

it('drops a token that is refused and asks once more, a request that changes something too', async () => {
  const problem = { type: 'about:blank', title: 'Who?', status: 401, code: 'invalid-token' }
  replies = [json(401, problem), json(200, { stock: 3 })]
  const request = { method: 'POST', path: '/stock', body: {}, answer } as const
  expect(await client.send(request)).toMatchObject({ ok: true })
  expect(refused).toEqual(['service-token'])
  expect(requests.map(({ headers }) => headers['authorization'])).toEqual([
    'Bearer service-token',
    'Bearer service-token-renewed',
  ])
  replies = [json(401, problem), json(401, problem)]
  expect(await client.send(request)).toEqual({ ok: false, status: 401, problem })
  expect(requests).toHaveLength(4)
})

it('does not send a refused token again', async () => {
  areTokensRenewed = false
  const problem = { type: 'about:blank', title: 'Who?', status: 401, code: 'invalid-token' }
  replies = [json(401, problem)]
  expect(await client.send({ path: '/stock', answer })).toEqual({ ok: false, status: 401, problem })
  expect(requests).toHaveLength(1)
})

it('says how to make an unknown service known', async () => {
  const services = createStaticServiceRegistry()
  const unknown = createServiceClient({ services, target: 'pay-ment', logger })
  await expect(unknown.send({ path: '/', answer })).rejects.toThrow('set SERVICE_URL_PAY_MENT')
})
