import { Type } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ObtainAccessToken, ObtainedAccessToken } from '../../../application/obtain-access-token.ts'
import { type LocalPath, parseReturnTo } from '../../../domain/return-to.ts'
import type { SessionId } from '../../../domain/session.ts'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'
import { pageLocale } from './page-locale.ts'
import { sendPersonalPage } from './pages/send-personal-page.ts'
import type { SessionPage, Viewer } from './pages/session-page.ts'
import { type SessionVisit, sessionAddress, signedOutAddress } from './session-addresses.ts'
import { forgetSession, sessionOf } from './session-cookies.ts'
import type { SessionRouteDeps } from './session-routes.ts'

export type SessionPageDeps = Pick<SessionRouteDeps, 'publicUrl' | 'sessions' | 'clock'> & {
  readonly page: SessionPage
  /** Hands out a token only after it has asked the identity service whether the session goes on. */
  readonly renewSession: ObtainAccessToken
}

const RETRY_AFTER_SECONDS = 5
const text = Type.Optional(Type.Unknown())
const Query = Type.Object({ locale: text, returnTo: text })

/** The cookie of the session is `SameSite=Strict`: on the way from another site, browsers leave it at home. */
const mayHaveSessionAtHome = (request: FastifyRequest): boolean =>
  request.headers['sec-fetch-site'] === 'cross-site' && sessionOf(request) === undefined

/** `/session`: who is signed in and the way out, and where that ends: pages that work without scripts. */
export function registerSessionPageRoutes(app: HttpServer, deps: SessionPageDeps): void {
  const { policy, write, writeArrival } = deps.page

  const show = (reply: FastifyReply, visit: SessionVisit, who: Viewer): FastifyReply =>
    sendPersonalPage(reply, { policy, locale: visit.locale, markup: write(visit, who) })

  const sendAgain = (reply: FastifyReply, visit: SessionVisit, address: string): FastifyReply =>
    sendPersonalPage(reply.header('refresh', `0; url=${address}`), {
      policy,
      locale: visit.locale,
      markup: writeArrival(visit, address),
    })

  app.get('/session', { schema: { querystring: Query } }, async (request, reply) => {
    const visit = visitOf(request, deps.publicUrl)
    if (mayHaveSessionAtHome(request)) return sendAgain(reply, visit, sessionAddress(visit))
    const id = sessionOf(request)
    const session = id === undefined ? undefined : await deps.sessions.find(id, deps.clock.now())
    return show(reply, visit, session ?? 'stranger')
  })

  app.get('/auth/signed-out', { schema: { querystring: Query } }, async (request, reply) => {
    const { locale } = visitOf(request, deps.publicUrl)
    if (mayHaveSessionAtHome(request)) return sendAgain(reply, { locale }, signedOutAddress(locale))
    const id = sessionOf(request)
    if (id !== undefined) {
      const state = await stateOf(deps, id)
      if (state === 'token') return reply.redirect(sessionAddress({ locale }), 303)
      if (state === 'unknown')
        return show(reply.code(503).header('retry-after', RETRY_AFTER_SECONDS), { locale }, state)
      forgetSession(reply)
    }
    return show(reply, { locale }, 'signed-out')
  })
}

function visitOf({ query, headers }: FastifyRequest, publicUrl: string): SessionVisit {
  const { locale: chosen, returnTo: asked } = query as { locale?: unknown; returnTo?: unknown }
  const returnTo = parseReturnTo(asked) ?? pageBefore(headers.referer, publicUrl)
  const acceptLanguage = headers['accept-language']
  return { locale: pageLocale({ chosen, path: returnTo, acceptLanguage }), returnTo }
}

/** The page of the shop that led here. */
function pageBefore(referer: string | undefined, publicUrl: string): LocalPath | undefined {
  const page = URL.parse(referer ?? '')
  if (page?.origin !== publicUrl || page.pathname === '/session') return undefined
  return parseReturnTo(page.pathname + page.search)
}

/** A sign-out at the identity service may not have been told yet. */
async function stateOf(
  { renewSession }: SessionPageDeps,
  id: SessionId,
): Promise<ObtainedAccessToken['kind'] | 'unknown'> {
  try {
    return (await renewSession(id)).kind
  } catch (error) {
    if (error instanceof AuthorizationServerUnavailable) return 'unknown'
    throw error
  }
}
