import type { IncomingHttpHeaders } from 'node:http'
import { KNOWN_SESSION_COOKIE, SESSION_COOKIE, TRANSACTION_COOKIE } from '../http/session-cookies.ts'

/** RFC 9110 §7.6.1, and what only concerns the connection to us. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Who somebody is and where a request comes from is said by the token and by us, never by the client (OWASP ASVS 4.1.3). */
const CLAIMED_IDENTITY =
  /^(forwarded|via|x-forwarded-.*|x-real-ip|x-client-.*|x-user.*|x-account.*|x-auth-.*|x-principal.*|x-internal-.*|x-original-.*|x-rewrite-.*|x-request-id|x-jangteo-.*)$/

const OWN_COOKIES = new Set([SESSION_COOKIE, TRANSACTION_COOKIE, KNOWN_SESSION_COOKIE])

export interface ForwardedRequest {
  readonly headers: IncomingHttpHeaders
  readonly requestId: string
  readonly clientAddress: string
  /** Of the shop. */
  readonly publicAddress: Pick<URL, 'host' | 'protocol'>
}

/** The session is between the browser and this gateway. */
function withoutOwnCookies(cookie: string): string {
  return cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => !OWN_COOKIES.has(pair.split('=', 1)[0] ?? ''))
    .join('; ')
}

/** The headers that a service behind the gateway gets. */
export function toUpstreamHeaders(request: ForwardedRequest): Record<string, string | string[]> {
  const { headers, publicAddress } = request
  const namedByClient = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  const passed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || HOP_BY_HOP.has(name) || namedByClient.includes(name)) continue
    if (!CLAIMED_IDENTITY.test(name) && name !== 'cookie') passed[name] = value
  }
  const cookie = withoutOwnCookies(headers.cookie ?? '')
  if (cookie !== '') passed['cookie'] = cookie
  return Object.assign(passed, {
    'x-request-id': request.requestId,
    'x-forwarded-for': request.clientAddress,
    'x-forwarded-host': publicAddress.host,
    'x-forwarded-proto': publicAddress.protocol.slice(0, -1),
  })
}
