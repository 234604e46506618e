import { AccessTokenSchema, type AuthMode, SessionSchema, SignedOutSchema, Type } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import type { BeginSignInDeps } from '../../../application/begin-sign-in.ts'
import type { CompleteSignInDeps } from '../../../application/complete-sign-in.ts'
import type { ObtainAccessToken } from '../../../application/obtain-access-token.ts'
import { signOut } from '../../../application/sign-out.ts'
import type { NoticePages } from './pages/notice-pages.ts'
import { requireOwnPage, requireOwnScript } from './own-page-check.ts'
import { pageLocale } from './page-locale.ts'
import { signedOutAddress } from './session-addresses.ts'
import { dropSession, forgetKnownSession, forgetSession, sessionOf } from './session-cookies.ts'
import { notSignedIn, orSignInUnavailable } from './session-problems.ts'

export type SessionRouteDeps = BeginSignInDeps &
  CompleteSignInDeps & {
    readonly publicUrl: string
    /** Public address of the identity service. */
    readonly issuer: string
    readonly authMode: AuthMode
    readonly pages: NoticePages
    readonly obtainAccessToken: ObtainAccessToken
  }

const LogoutQuery = Type.Object({ locale: Type.Optional(Type.Unknown()) })

const prefersJson = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('application/json') === true

/** What pages ask about their session: who is signed in, a token for calls, the end of it. */
export function registerSessionRoutes(app: HttpServer, deps: SessionRouteDeps): void {
  app.get('/auth/session', { schema: { response: { 200: SessionSchema } } }, async (request, reply) => {
    const id = sessionOf(request)
    const session = id === undefined ? undefined : await deps.sessions.find(id, deps.clock.now())
    if (!session) forgetKnownSession(request, reply)
    return { account: session?.account ?? null, mode: deps.authMode }
  })

  app.post('/auth/token', { schema: { response: { 200: AccessTokenSchema } } }, async (request, reply) => {
    requireOwnScript(request, deps.publicUrl)
    const id = sessionOf(request)
    if (id === undefined) throw notSignedIn()
    const obtained = await deps.obtainAccessToken(id).catch(orSignInUnavailable)
    if (obtained.kind === 'no-session') {
      dropSession(reply)
      throw notSignedIn()
    }
    const { accessToken, expiresInSeconds: expiresIn, accountId } = obtained
    return deps.authMode === 'bff' ? { expiresIn, accountId } : { accessToken, expiresIn, accountId }
  })

  const schema = { querystring: LogoutQuery, response: { 200: SignedOutSchema } }
  app.post('/auth/logout', { schema }, async (request, reply) => {
    requireOwnPage(request, deps.publicUrl)
    const locale = pageLocale({
      chosen: request.query.locale,
      path: pathOf(request.headers.referer),
      acceptLanguage: request.headers['accept-language'],
    })
    const isScript = prefersJson(request)
    const returnTo = isScript ? '/' : signedOutAddress(locale)
    const leftAt = await signOut(deps, { session: sessionOf(request), locale, returnTo })
    forgetSession(reply)
    if (isScript) return { endSessionUrl: leftAt ?? `${deps.publicUrl}/${locale}` }
    await reply.redirect(leftAt ?? returnTo, 303)
  })
}

const pathOf = (referer: string | undefined): string | undefined => URL.parse(referer ?? '')?.pathname
