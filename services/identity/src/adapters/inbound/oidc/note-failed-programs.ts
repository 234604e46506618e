import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { RequestLimits } from '../../../application/request-limits.ts'
import { notedNetwork } from '../noted-network.ts'

const OF_PROGRAMS = new Set(['token', 'revocation', 'pushed_authorization_request'])
/** A terminal asks again and again until a person has answered (RFC 8628 §3.5). */
const NOT_YET = new Set(['authorization_pending', 'slow_down'])

/** Whether nobody has proven to be one of our clients: a terminal has no proof. */
function isUnproven({ status, body, oidc }: Pick<KoaContextWithOIDC, 'status' | 'body' | 'oidc'>): boolean {
  const error = typeof body === 'object' && body && 'error' in body ? String(body.error) : ''
  if (status < 400 || status >= 500 || NOT_YET.has(error)) return false
  return error === 'invalid_client' || !oidc.client || oidc.client.clientAuthMethod === 'none'
}

/**
 * Counts programs that fail by their network. What a client of ours fails at, once it has proven who it is, is not counted: the gateway asks for all
 * shoppers, and many of their sessions may end at once.
 */
export function noteFailedPrograms(provider: Provider, limits: RequestLimits): void {
  provider.use(async (ctx, next) => {
    await next()
    const { oidc, status, body, req } = ctx
    if (OF_PROGRAMS.has(oidc?.route) && isUnproven({ oidc, status, body }))
      await limits.noteFailure(notedNetwork(req))
  })
}
