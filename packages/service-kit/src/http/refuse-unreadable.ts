import { type IncomingMessage, STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** The strictest of each: nothing here is a page. */
const HEADERS = {
  connection: 'close',
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const STATUS_OF: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}

interface Answer {
  readonly title: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function answerOf(status: number): Answer {
  const title = STATUS_CODES[status] ?? ''
  const code = title.toLowerCase().replaceAll(' ', '-')
  const body = JSON.stringify({ type: 'about:blank', title, status, code })
  return { title, headers: { ...HEADERS, 'content-length': String(body.length) }, body }
}

function rawAnswer(status: number): string {
  const { title, headers, body } = answerOf(status)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${title}`, ...lines, '', body].join('\r\n')
}

function send(response: ServerResponse, status: number): void {
  const { headers, body } = answerOf(status)
  response.writeHead(status, headers).end(body)
}

/** Node keeps the answer under way at its connection, and looks at it likewise before it refuses anything itself. */
function isAnswering(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent ?? false
}

/** Answers what Node cannot read as a request, which no hook ever sees, and hangs up. */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable && !isAnswering(socket)) socket.write(rawAnswer(STATUS_OF[error.code ?? ''] ?? 400))
  socket.destroy(error)
}

/** Answers likewise what Node reads, and would refuse by itself with nothing but a status: no `Host`, and an expectation that it does not know. */
export function refuseBareRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, reply, done) => {
    if (raw.httpVersion !== '1.1' || raw.headers.host !== undefined) return done()
    reply.hijack()
    send(reply.raw, 400)
  })
  app.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) =>
    send(response, 417),
  )
}
