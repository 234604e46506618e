import { type IncomingMessage, type ServerResponse, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline } from 'node:stream'

export interface ForwardTarget {
  /** Origin that answers. */
  readonly to: string
  /** Origin that the browser sees. */
  readonly as: string
}

/** Concern one connection only (RFC 9110 §7.6.1), or would bind the browser to what this proxy is not. */
const NOT_PASSED = ['connection', 'keep-alive', 'transfer-encoding', 'strict-transport-security', 'alt-svc']

const replaceOrigin = (value: string | undefined, from: string, to: string): string | undefined =>
  value?.startsWith(from) ? `${to}${value.slice(from.length)}` : value

/** Passes a request on as if the browser had asked there, and the answer back as if it came from here. */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { to, as }: ForwardTarget,
): void {
  const { headers } = incoming
  const send = to.startsWith('https:') ? requestHttps : requestHttp
  const upstream = send(new URL(incoming.url ?? '/', to), {
    method: incoming.method,
    headers: {
      ...headers,
      host: new URL(to).host,
      ...(headers.origin && { origin: replaceOrigin(headers.origin, as, to) }),
      ...(headers.referer && { referer: replaceOrigin(headers.referer, as, to) }),
    },
  })
  upstream.on('response', (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !NOT_PASSED.includes(name))
    const cookies = answer.headers['set-cookie']?.map((line) => line.replace(/;\s*domain=[^;]*/i, ''))
    const location = replaceOrigin(answer.headers.location, to, as)
    outgoing.writeHead(answer.statusCode ?? 502, {
      ...Object.fromEntries(kept),
      ...(cookies && { 'set-cookie': cookies }),
      ...(location && { location }),
    })
    pipeline(answer, outgoing, () => undefined)
  })
  upstream.on('error', () => {
    if (outgoing.headersSent) return void outgoing.destroy()
    outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
    outgoing.end(`${to} does not answer.`)
  })
  pipeline(incoming, upstream, () => undefined)
}
