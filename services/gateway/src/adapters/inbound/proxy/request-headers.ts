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
  /** The shop's public origin. */
  readonly publicUrl: string
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
  const { headers, publicUrl } = request
  const namedByClient = new Set((headers.connection ?? '').toLowerCase().split(/\s*,\s*/))
  const passed = Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || HOP_BY_HOP.has(name) || namedByClient.has(name)) return []
    if (CLAIMED_IDENTITY.test(name) || name === 'cookie') return []
    return [[name, value] as const]
  })
  const cookie = withoutOwnCookies(headers.cookie ?? '')
  const { host, protocol } = new URL(publicUrl)
  return {
    ...Object.fromEntries(passed),
    ...(cookie !== '' && { cookie }),
    'x-request-id': request.requestId,
    'x-forwarded-for': request.clientAddress,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }
}
