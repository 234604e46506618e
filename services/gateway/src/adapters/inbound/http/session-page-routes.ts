import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ObtainAccessToken, ObtainedAccessToken } from '../../../application/obtain-access-token.ts'
import type { SessionId } from '../../../domain/session.ts'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'
import { sendPersonalPage } from './pages/send-personal-page.ts'
import type { SessionPage, SessionView } from './pages/session-page.ts'
import { type SessionVisit, sessionAddress, signedOutAddress } from './session-addresses.ts'
import { forgetSession, sessionOf } from './session-cookies.ts'
import type { SessionRouteDeps } from './session-routes.ts'
import { currencyOf } from './currency-routes.ts'
import { VisitQuery, visitOf } from './session-visit.ts'

export type SessionPageDeps = Pick<SessionRouteDeps, 'publicUrl' | 'sessions' | 'clock'> & {
  readonly page: SessionPage
  /** Hands out a token only after it has asked the identity service whether the session goes on. */
  readonly renewSession: ObtainAccessToken
}

const RETRY_AFTER_SECONDS = 5

/** The cookie of the session is `SameSite=Strict`: on the way from another site, browsers leave it at home. */
const mayHaveSessionAtHome = (request: FastifyRequest): boolean =>
  request.headers['sec-fetch-site'] === 'cross-site' && sessionOf(request) === undefined

/** `/session`: who is signed in and the way out, and where that ends: pages that work without scripts. */
export function registerSessionPageRoutes(app: HttpServer, deps: SessionPageDeps): void {
  const { policyFor, write, writeArrival } = deps.page

  const show = (reply: FastifyReply, view: SessionView): FastifyReply =>
    sendPersonalPage(reply, {
      policy: policyFor(view.who),
      locale: view.visit.locale,
      markup: write(view),
    })

  const sendAgain = (reply: FastifyReply, visit: SessionVisit, address: string): FastifyReply =>
    sendPersonalPage(reply.header('refresh', `0; url=${address}`), {
      policy: policyFor('stranger'),
      locale: visit.locale,
      markup: writeArrival(visit, address),
    })

  app.get('/session', { schema: { querystring: VisitQuery } }, async (request, reply) => {
    const visit = visitOf(request, deps.publicUrl)
    if (mayHaveSessionAtHome(request)) return sendAgain(reply, visit, sessionAddress(visit))
    const id = sessionOf(request)
    const session = id === undefined ? undefined : await deps.sessions.find(id, deps.clock.now())
    return show(reply, { visit, who: session ?? 'stranger', currency: currencyOf(request, visit.locale) })
  })

  app.get('/auth/signed-out', { schema: { querystring: VisitQuery } }, async (request, reply) => {
    const { locale } = visitOf(request, deps.publicUrl)
    const visit = { locale }
    if (mayHaveSessionAtHome(request)) return sendAgain(reply, visit, signedOutAddress(locale))
    const id = sessionOf(request)
    if (id !== undefined) {
      const state = await stateOf(deps, id)
      if (state === 'token') return reply.redirect(sessionAddress(visit), 303)
      if (state === 'unknown')
        return show(reply.code(503).header('retry-after', RETRY_AFTER_SECONDS), { visit, who: state })
      forgetSession(reply)
    }
    return show(reply, { visit, who: 'signed-out' })
  })
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
