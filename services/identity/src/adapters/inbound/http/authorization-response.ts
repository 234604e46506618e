import type { FastifyRequest } from 'fastify'

/** What an authorization response may have (RFC 6749 §4.1.2, RFC 9207). */
const PARAMETERS = ['code', 'state', 'iss', 'error', 'error_description']

export interface AuthorizationResponse {
  readonly state: string
  /** Each parameter as often as it came: the library refuses what came twice. */
  readonly query: URLSearchParams
}

export function authorizationResponse({ url }: FastifyRequest): AuthorizationResponse {
  const came = new URLSearchParams(url.split('?')[1])
  const query = new URLSearchParams([...came].filter(([name]) => PARAMETERS.includes(name)))
  return { state: query.get('state') ?? '', query }
}
