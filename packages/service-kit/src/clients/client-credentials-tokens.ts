import { Type } from '@jangteo/contracts'
import { Value } from 'typebox/value'
import { request as send } from 'undici'
import { type Clock, systemClock } from '../clock.ts'
import { ServiceUnavailable } from '../discovery/service-unavailable.ts'
import type { AccessTokens } from './service-client.ts'

const TokenAnswer = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  expires_in: Type.Integer({ minimum: 1 }),
})
const TIMEOUT_MS = 2_000
const REFRESH_AT = 0.8
/** A service that refuses every token must not make everybody ask for new ones without end. */
const DROP_AT_MOST_EVERY_MS = 5_000

export interface ClientCredentials {
  /** OAuth token endpoint. */
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Space-separated. */
  readonly scope: string
  /** RFC 8707 resource: becomes the token's audience. */
  readonly resource: string
  readonly clock?: Clock
}

/** A service's own tokens: one request at a time, kept for 80 % of their life. Rejects with `ServiceUnavailable`. */
export function createClientCredentialsTokens(credentials: ClientCredentials): AccessTokens {
  const clock = credentials.clock ?? systemClock
  let current: { readonly token: string; readonly refreshAt: number } | undefined
  let pending: Promise<string> | undefined
  let droppedAt = -Infinity

  const refresh = async (): Promise<string> => {
    const { access_token: token, expires_in: seconds } = await requestToken(credentials)
    current = { token, refreshAt: clock.now().getTime() + seconds * 1000 * REFRESH_AT }
    return token
  }

  return {
    get: async () => {
      if (current !== undefined && clock.now().getTime() < current.refreshAt) return current.token
      pending ??= refresh().finally(() => (pending = undefined))
      return pending
    },
    drop: (token) => {
      const now = clock.now().getTime()
      if (current?.token !== token || now - droppedAt < DROP_AT_MOST_EVERY_MS) return
      current = undefined
      droppedAt = now
    },
  }
}

async function requestToken(
  credentials: ClientCredentials,
): Promise<{ access_token: string; expires_in: number }> {
  const { clientId, clientSecret, scope, resource } = credentials
  // RFC 6749 §2.3.1: both halves are form-encoded before Basic joins them.
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)
  try {
    const response = await send(credentials.tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${basic.toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource }).toString(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await response.body.text()
    if (response.statusCode !== 200) throw new Error(`the token endpoint answered ${response.statusCode}`)
    return Value.Parse(TokenAnswer, JSON.parse(text))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ServiceUnavailable('identity', `${clientId} got no token (${reason})`, { cause })
  }
}
