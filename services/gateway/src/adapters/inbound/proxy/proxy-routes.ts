import { type HttpServer, Problem, ServiceUnavailable, type TokenVerifier } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  API_ROUTES,
  DESCRIPTION_ROUTES,
  NEVER_PAGES,
  NEVER_PASSED_ON,
  PAGE_ROUTE,
  type Route,
} from '../../../domain/route-table.ts'
import { refuseTooMany } from '../http/too-many-requests.ts'
import { requireFormOfOwnPage } from '../http/own-page-check.ts'
import { isOpenedByPerson, placeOf } from '../http/opened-by-person.ts'
import { checkBearer } from './bearer-gate.ts'
import { forward } from './forward.ts'
import { type FileDeps, forwardFile } from './forward-file.ts'
import { type SessionBearerDeps, addSessionBearer } from './session-bearer.ts'

export interface ProxyDeps extends FileDeps {
  readonly tokens: TokenVerifier
  /** Public origin of the shop. */
  readonly publicUrl: string
  /** Only where the gateway alone holds access tokens. */
  readonly sessionBearer: SessionBearerDeps | undefined
}

const isDown = (error: unknown): boolean =>
  error instanceof ServiceUnavailable || (error instanceof Problem && error.status === 504)

/** `GET http://elsewhere/` and `OPTIONS *` are for proxies that serve anybody; this one serves its shop. */
function requireOriginForm(request: FastifyRequest): void {
  if (request.raw.url?.startsWith('/')) return
  throw new Problem(
    400,
    'malformed-url',
    'The address cannot be read',
    'Send a path that starts with a slash.',
  )
}

function registerApiRoute(app: HttpServer, route: Route, deps: ProxyDeps): void {
  const passOn = route.isForFiles ? forwardFile : forward
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      return await passOn(deps, route, request, reply)
    } catch (error) {
      const { isForm, ...place } = placeOf(request)
      if (!isForm || !isOpenedByPerson(request) || !isDown(error)) throw error
      request.log.warn({ err: error }, 'no answer to a form: a service does not answer')
      return deps.pages.send(reply, { status: 503, kind: 'form-unanswered', ...place })
    }
  }
  const method = [...route.methods]
  app.route({ method, url: route.prefix, handler, schema: { hide: true } })
  app.route({ method, url: `${route.prefix}/*`, handler, schema: { hide: true } })
}

function registerPageRoute(app: HttpServer, deps: ProxyDeps): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      return await forward(deps, PAGE_ROUTE, request, reply)
    } catch (error) {
      if (!isDown(error)) throw error
      request.log.error({ err: error }, 'no page: the composer does not answer')
      const { locale, tryAgainAt } = placeOf(request)
      return deps.pages.send(reply, { status: 503, kind: 'shop-unavailable', locale, tryAgainAt })
    }
  }
  app.route({ method: [...PAGE_ROUTE.methods], url: '/*', handler, schema: { hide: true } })
}

/** Everything that services behind the gateway answer. */
export async function registerProxyRoutes(app: HttpServer, deps: ProxyDeps): Promise<void> {
  await app.register(async (scope) => {
    // Bodies are passed on as streams, whatever they are.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.addHook('onRequest', (request, _reply, done) => {
      requireOriginForm(request)
      requireFormOfOwnPage(request, deps.publicUrl)
      done()
    })
    if (deps.sessionBearer) await addSessionBearer(scope, deps.sessionBearer)
    scope.addHook('onRequest', async (request, reply) => {
      const principal = await checkBearer(deps.tokens, request)
      const seconds = principal ? deps.limits.countAccount(request, principal.sub) : 0
      if (seconds > 0) return refuseTooMany(deps.pages, { request, reply }, seconds)
    })
    for (const route of [...API_ROUTES, ...DESCRIPTION_ROUTES]) registerApiRoute(scope, route, deps)
    for (const url of [...NEVER_PAGES.map((prefix) => `${prefix}/*`), ...NEVER_PASSED_ON]) {
      scope.get(url, { schema: { hide: true } }, () => {
        throw new Problem(404, 'not-found', 'There is nothing at this address')
      })
    }
    registerPageRoute(scope, deps)
  })
}
