import type { FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Principal, TokenVerifier } from '../auth/token-verifier.ts'
import { unreadableToken } from './invalid-token.ts'
import { needsToken } from './needs-token.ts'
import { Problem } from './problem.ts'

export interface BearerOptions {
  readonly tokens: TokenVerifier | undefined
}

const BEARER = /^bearer ([^ ]+)$/i

/** Undefined where none was sent. Anything else than one token is refused like a bad one (RFC 6750 §3.1). */
function readToken({ headers: { authorization } }: FastifyRequest): string | undefined {
  if (authorization === undefined) return undefined
  const token = BEARER.exec(authorization)?.[1]
  if (token !== undefined) return token
  throw unreadableToken()
}

async function authenticate(
  request: FastifyRequest,
  tokens: TokenVerifier,
  need: 'optional' | 'required',
): Promise<Principal | null> {
  const { config } = request.routeOptions
  const token = readToken(request)
  if (token === undefined) {
    if (need === 'optional') return null
    throw new Problem(
      401,
      'token-required',
      'Sign in first',
      'Send an access token as Authorization: Bearer.',
    )
  }
  const principal = await tokens.verify(token)
  if (config.scope !== undefined && !principal.scopes.includes(config.scope)) {
    throw new Problem(403, 'insufficient-scope', 'The token does not allow this', `It needs ${config.scope}.`)
  }
  return principal
}

/** Reads the bearer token as each route's `config.auth` and `config.scope` ask, before the body is read. */
export const bearer = fastifyPlugin<BearerOptions>(async (app, { tokens }) => {
  app.decorateRequest('principal', null)
  app.addHook('onRoute', (route) => {
    if (needsToken(route.config) === 'none') return
    const name = `${String(route.method)} ${route.url}`
    if (tokens === undefined)
      throw new Error(`${name} asks for a token, but the server has no TokenVerifier.`)
    if (route.schema?.hide)
      throw new Error(`${name} asks for a token: describe it, so that who may call it is tested.`)
  })
  if (tokens === undefined) return
  app.addHook('onRequest', (request, _reply, done) => {
    const need = needsToken(request.routeOptions.config)
    if (need === 'none') return done()
    authenticate(request, tokens, need).then((principal) => {
      request.principal = principal
      done()
    }, done)
  })
})
