import { type HttpServer, Problem, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { noteNetwork } from '../noted-network.ts'
import { deviceAddress } from './device-address.ts'
import type { PageSite } from './page-site.ts'

/** What the OpenAPI document tells of the protocol. */
const ENDPOINTS = [
  {
    url: '/oauth/authorize',
    method: ['GET'],
    summary: 'Authorization (RFC 6749 §3.1), code and PKCE',
  },
  {
    url: '/oauth/par',
    method: ['POST'],
    summary: 'Pushed authorization request (RFC 9126), the only way to begin one',
  },
  {
    url: '/oauth/device_authorization',
    method: ['POST'],
    summary: 'Codes for a terminal (RFC 8628 §3.1)',
  },
  { url: '/oauth/token', method: ['POST'], summary: 'Tokens (RFC 6749 §3.2)' },
  { url: '/oauth/revoke', method: ['POST'], summary: 'Revocation (RFC 7009)' },
  { url: '/oauth/logout', method: ['GET'], summary: 'Sign-out (OpenID Connect RP-Initiated Logout)' },
  { url: '/.well-known/openid-configuration', method: ['GET'], summary: 'Discovery (RFC 8414)' },
  { url: '/.well-known/jwks.json', method: ['GET'], summary: 'Keys of access tokens (RFC 7517)' },
]

/** Its other addresses: steps of a person, to which pages lead. */
const STEPS = [
  { url: '/oauth/authorize/:uid', method: ['GET'] },
  { url: '/oauth/device', method: ['GET', 'POST'] },
  { url: '/oauth/device/:uid', method: ['GET'] },
  { url: '/oauth/logout/confirm', method: ['POST'] },
  { url: '/oauth/logout/success', method: ['GET'] },
]

/** Our router reads escapes in paths, the library's does not. */
const IN_ITS_SPELLING = /^(\/oauth(\/[\w-]+)+|\/\.well-known\/[\w.-]+)$/

/** Of the library, which says 400 above it. */
const MOST_BYTES = 56 * 1024

interface LiveHandler {
  readonly handle: ReturnType<Provider['callback']>
}

/**
 * Hands the protocol's paths to oidc-provider. Its links and redirects are built from the request's host, so the host is pinned
 * to our public address: what a client or a proxy claims it to be changes nothing.
 */
export async function mountProvider(app: HttpServer, live: LiveHandler, site: PageSite): Promise<void> {
  const { host, protocol } = new URL(site.origin)

  const handle = (request: FastifyRequest, reply: FastifyReply): void => {
    const { raw } = request
    const [path = ''] = request.url.split('?', 1)
    if (!IN_ITS_SPELLING.test(path)) return void reply.callNotFound()
    if (Number(raw.headers['content-length']) > MOST_BYTES)
      throw new Problem(413, 'payload-too-large', 'The request body is too large')
    noteNetwork(raw, networkOf(request.ip))
    if (raw.method !== 'POST') raw.url = deviceAddress(raw.url ?? '')
    raw.headers.host = host
    raw.headers['x-forwarded-host'] = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    const answer = live.handle
    reply.hijack()
    if (path.startsWith('/.well-known/')) reply.raw.setHeader('cache-control', 'no-cache')
    void answer(raw, reply.raw)
  }

  await app.register(async (scope) => {
    // The library reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const { url, method, summary } of ENDPOINTS) {
      scope.route({ url, method, schema: { summary }, handler: handle })
    }
    for (const { url, method } of STEPS) scope.route({ url, method, schema: { hide: true }, handler: handle })
  })
}
