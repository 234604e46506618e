import { type Locale, Type } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { beginSignIn } from '../../../application/begin-sign-in.ts'
import { completeSignIn } from '../../../application/complete-sign-in.ts'
import { type LocalPath, parseReturnTo } from '../../../domain/return-to.ts'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'
import { pageLocale } from './page-locale.ts'
import { browserOf, keepBrowser, keepSession, sessionOf } from './session-cookies.ts'
import { signInAddress } from './session-addresses.ts'
import type { SessionRouteDeps } from './session-routes.ts'

const text = Type.Optional(Type.Unknown())
const LoginQuery = Type.Object({ returnTo: text, locale: text })
const AccountQuery = Type.Object({ locale: text })
const CallbackQuery = Type.Object({ state: text })

/** The two ends of the way through the identity service's pages, and the way to the account there. */
export function registerSignInRoutes(app: HttpServer, deps: SessionRouteDeps): void {
  const home = (locale: Locale): LocalPath => {
    const path = parseReturnTo(`/${locale}`)
    if (!path) throw new Error('The home page must be a local path.')
    return path
  }

  const tellUnavailable = (
    error: Error,
    reply: FastifyReply,
    retry: { readonly locale: Locale; readonly returnTo: string },
  ): FastifyReply => {
    reply.log.warn({ err: error }, 'sign-in is not possible')
    const { locale, returnTo } = retry
    const tryAgainAt = signInAddress(returnTo, locale)
    return deps.pages.send(reply, { status: 503, kind: 'sign-in-unavailable', locale, tryAgainAt })
  }

  const localeOf = (request: FastifyRequest, chosen?: unknown, path?: string): Locale =>
    pageLocale({ chosen, path, acceptLanguage: request.headers['accept-language'] })

  app.get('/auth/login', { schema: { querystring: LoginQuery } }, async (request, reply) => {
    const asked = parseReturnTo(request.query.returnTo)
    const locale = localeOf(request, request.query.locale, asked)
    const returnTo = asked ?? home(locale)
    try {
      const begun = await beginSignIn(deps, { returnTo, locale, browser: browserOf(request) })
      keepBrowser(reply, begun.browser)
      return reply.redirect(begun.url, 303)
    } catch (error) {
      if (!(error instanceof AuthorizationServerUnavailable)) throw error
      return tellUnavailable(error, reply, { locale, returnTo })
    }
  })

  app.get('/auth/account', { schema: { querystring: AccountQuery } }, (request, reply) => {
    const locale = localeOf(request, request.query.locale)
    return reply.redirect(`${deps.issuer}/account?locale=${locale}`, 303)
  })

  app.get('/auth/callback', { schema: { querystring: CallbackQuery } }, async (request, reply) => {
    const callback = {
      url: request.url,
      state: request.query.state,
      browser: browserOf(request),
      formerSession: sessionOf(request),
    }
    const completed = await completeSignIn(deps, callback)
    switch (completed.kind) {
      case 'refused': {
        request.log.info({ reason: completed.reason }, 'sign-in refused')
        const locale = localeOf(request, completed.locale)
        const tryAgainAt = signInAddress(completed.returnTo ?? home(locale), locale)
        return deps.pages.send(reply, { status: 400, kind: 'sign-in-failed', locale, tryAgainAt })
      }
      case 'unavailable':
        return tellUnavailable(completed.cause, reply, completed)
      case 'signed-in':
        keepSession(reply, completed.session, completed.expiresAt)
        return reply.redirect(completed.returnTo, 303)
      case 'turned-back':
        return reply.redirect(completed.returnTo, 303)
    }
  })
}
