import type { CustomFetch, CustomFetchOptions } from 'openid-client'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'

export interface IdentityAddresses {
  /** Public address, as tokens and browsers name it. */
  readonly issuer: string
  /** Origin where this process reaches the service; the same unless the public address is out of reach from here. */
  readonly reachableAt: string
}

const TIMEOUT_MS = 5_000

/** OAuth requests carry a form or nothing. */
const formOf = ({ body }: CustomFetchOptions): URLSearchParams | string | null =>
  typeof body === 'string' || body instanceof URLSearchParams ? body : null

/** `fetch` for openid-client: whatever is the server's failing, not the caller's, becomes `AuthorizationServerUnavailable`. */
export function identityFetch({ issuer, reachableAt }: IdentityAddresses): CustomFetch {
  const publicOrigin = new URL(issuer).origin
  return async (url, options) => {
    const address = url.startsWith(`${publicOrigin}/`) ? reachableAt + url.slice(publicOrigin.length) : url
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(address, { ...options, body: formOf(options), signal }).catch(
      (cause: unknown) => {
        throw new AuthorizationServerUnavailable('The identity service does not answer.', { cause })
      },
    )
    if (response.status < 500 && response.status !== 429) return response
    await response.body?.cancel()
    throw new AuthorizationServerUnavailable(`The identity service answered ${response.status}.`)
  }
}
