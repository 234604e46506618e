import { on, once } from 'node:events'
import { type AddressInfo, type Socket, connect } from 'node:net'
import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATIENCE, createHttpServer } from './create-http-server.ts'
import type { HttpServer, Patience } from './http-server.ts'

const HASTY = { ...PATIENCE, headersMs: 200, requestMs: 400, checkMs: 50 }

let patient: HttpServer
let hasty: HttpServer
beforeAll(async () => {
  patient = await serve(PATIENCE)
  hasty = await serve(HASTY)
})
afterAll(() => Promise.all([patient.close(), hasty.close()]))

async function serve(patience: Patience): Promise<HttpServer> {
  const app = await createHttpServer({ name: 'shop', logger: pino({ level: 'silent' }), patience })
  app.post('/lines', async () => ({ ok: true }))
  app.get('/news', async (_request, reply) => {
    const news = new PassThrough()
    news.write('the first line')
    return reply.send(news)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return app
}

interface Talk {
  readonly socket: Socket
  /** All that comes back until the server hangs up. */
  readonly heard: Promise<string>
}

function talk(app = patient): Talk {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => undefined)
  return { socket, heard: once(socket, 'close').then(() => Buffer.concat(chunks).toString()) }
}

function say(lines: readonly string[], app = patient): Promise<string> {
  const { socket, heard } = talk(app)
  socket.write(lines.join('\r\n'))
  return heard
}

interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function read(answer: string): Answer {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => line.split(': ') as [string, string])
  return {
    status: Number(/^HTTP\/1\.1 (\d+) /.exec(first)?.[1]),
    headers: new Map(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body,
  }
}

const HOST = 'Host: shop'
const JSON_TYPE = 'Content-Type: application/json'
const REFUSED = [
  [400, 'bad-request', ['<script>alert(1)</script>', '', '']],
  [400, 'bad-request', ['POST /lines HTTP/1.1', HOST, 'Content-Length: 4', 'Content-Length: 5', '', '']],
  [400, 'bad-request', ['GET / HTTP/1.1', '', '']],
  [417, 'expectation-failed', ['GET / HTTP/1.1', HOST, 'Expect: nonsense', '', '']],
  [431, 'request-header-fields-too-large', ['GET / HTTP/1.1', HOST, `X-A: ${'a'.repeat(17_000)}`, '', '']],
  [408, 'request-timeout', ['GET / HTTP/1.1', 'Ho']],
  [408, 'request-timeout', ['POST /lines HTTP/1.1', HOST, JSON_TYPE, 'Content-Length: 100', '', '{']],
] as const

describe.each(REFUSED)('a request that Node refuses with %i %s', (status, code, lines) => {
  it('is answered with a problem and the strictest headers, and the connection ends', async () => {
    const answer = read(await say(lines, status === 408 ? hasty : patient))
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      connection: 'close',
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(answer.body.length),
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('payment=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(JSON.parse(answer.body)).toMatchObject({ status, code, title: expect.any(String) })
  })
})

it('needs no host where HTTP is too old to have one', async () => {
  expect(read(await say(['POST /lines HTTP/1.0', JSON_TYPE, 'Content-Length: 2', '', '{}'])).status).toBe(200)
})

it('tells nothing of what was sent', async () => {
  const answer = await say(['GET /<b>secret</b> HTTP/9.9', HOST, '', ''])
  expect(read(answer).status).toBe(400)
  expect(answer).not.toContain('secret')
})

it('is not answered in the middle of another answer: the connection ends', async () => {
  const { socket, heard } = talk()
  socket.write(['GET /news HTTP/1.1', HOST, '', ''].join('\r\n'))
  for await (const [chunk] of on(socket, 'data')) if (String(chunk).includes('the first line')) break
  socket.write('<script>alert(1)</script>\r\n\r\n')
  const answer = await heard
  expect(answer).toContain('the first line')
  expect(answer.split('HTTP/1.1 ')).toHaveLength(2)
})
