import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { PageSite } from './page-site.ts'

const PATHS = ['/oauth/*', '/.well-known/openid-configuration', '/.well-known/jwks.json']

/**
 * Hands the protocol's paths to oidc-provider. Its links and redirects are built from the request's host, so the host is pinned
 * to our public address: what a client or a proxy claims it to be changes nothing.
 */
export async function mountProvider(app: HttpServer, provider: Provider, site: PageSite): Promise<void> {
  const handleRequest = provider.callback()
  const { host, protocol } = new URL(site.origin)

  const handle = (request: FastifyRequest, reply: FastifyReply): void => {
    const { raw } = request
    raw.headers.host = host
    raw.headers['x-forwarded-host'] = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    reply.hijack()
    for (const [name, value] of Object.entries(site.headers())) reply.raw.setHeader(name, value)
    reply.raw.removeHeader('cache-control')
    void handleRequest(raw, reply.raw)
  }

  await app.register(async (scope) => {
    // The library reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const path of PATHS) scope.all(path, handle)
  })
}
