import type { FastifyRequest, RouteOptions } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Principal, TokenVerifier } from '../auth/token-verifier.ts'
import { Problem } from './problem.ts'

export interface BearerOptions {
  readonly tokens: TokenVerifier | undefined
}

function needsToken({ config }: Pick<RouteOptions, 'config'>): 'none' | 'optional' | 'required' {
  return config?.scope === undefined ? (config?.auth ?? 'none') : 'required'
}

function readToken({ headers }: FastifyRequest): string | undefined {
  const [scheme, token, ...rest] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token !== undefined && rest.length === 0 ? token : undefined
}

async function authenticate(request: FastifyRequest, tokens: TokenVerifier): Promise<Principal | null> {
  const { config } = request.routeOptions
  const need = needsToken({ config })
  if (need === 'none') return null
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
  if (need === 'optional') return tokens.verify(token).catch(visitorIfRefused)
  const principal = await tokens.verify(token)
  if (config.scope !== undefined && !principal.scopes.includes(config.scope)) {
    throw new Problem(403, 'insufficient-scope', 'The token does not allow this', `It needs ${config.scope}.`)
  }
  return principal
}

function visitorIfRefused(error: unknown): null {
  if (error instanceof Problem && error.status === 401) return null
  throw error
}

/** Reads the bearer token as each route's `config.auth` and `config.scope` ask, before the body is read. */
export const bearer = fastifyPlugin<BearerOptions>(async (app, { tokens }) => {
  app.decorateRequest('principal', null)
  app.addHook('onRoute', (route) => {
    if (tokens === undefined && needsToken(route) !== 'none') {
      throw new Error(
        `${String(route.method)} ${route.url} asks for a token, but the server has no TokenVerifier.`,
      )
    }
  })
  if (tokens === undefined) return
  app.addHook('onRequest', async (request) => {
    request.principal = await authenticate(request, tokens)
  })
})
