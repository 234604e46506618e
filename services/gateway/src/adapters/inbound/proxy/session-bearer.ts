import type { HttpServer } from '@jangteo/service-kit'
import fastifyCookie from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import type { ObtainAccessToken } from '../../../application/obtain-access-token.ts'
import { requireSameOrigin } from '../http/own-page-check.ts'
import { sessionOf } from '../http/session-cookies.ts'
import { notSignedIn, orSignInUnavailable, otherAccount } from '../http/session-problems.ts'

export interface SessionBearerDeps {
  readonly publicUrl: string
  readonly obtainAccessToken: ObtainAccessToken
}

/** Another site cannot send a header of its own, and no form, image or link has one. It also keeps a page from acting for whoever signed in after it was opened. */
const ACCOUNT_HEADER = 'x-jangteo-account'

async function bearerFor(
  request: FastifyRequest,
  { publicUrl, obtainAccessToken }: SessionBearerDeps,
): Promise<string | undefined> {
  const account = request.headers[ACCOUNT_HEADER]
  if (account === undefined || request.headers.authorization !== undefined) return undefined
  requireSameOrigin(request, publicUrl)
  const session = sessionOf(request)
  if (session === undefined) throw notSignedIn()
  const obtained = await obtainAccessToken(session).catch(orSignInUnavailable)
  if (obtained.kind === 'no-session') throw notSignedIn()
  if (obtained.accountId !== account) throw otherAccount()
  return `Bearer ${obtained.accessToken}`
}

/** Mode `bff`: calls that name the account of their session go on with its access token, which no browser ever sees. */
export async function addSessionBearer(scope: HttpServer, deps: SessionBearerDeps): Promise<void> {
  await scope.register(fastifyCookie)
  scope.addHook('onRequest', async (request) => {
    const authorization = await bearerFor(request, deps)
    if (authorization !== undefined) request.raw.headers.authorization = authorization
  })
}
