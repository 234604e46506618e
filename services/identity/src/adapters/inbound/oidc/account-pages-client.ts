import { randomBytes } from 'node:crypto'
import type { Locale } from '@jangteo/contracts'
import type { ClientMetadata } from 'oidc-provider'

export const ACCOUNT_PAGES = 'account-pages'
const redirectUri = (issuer: string): string => `${issuer}/account/signed-in`

/**
 * The account pages of this service sign people in as clients do, for the session alone: nobody knows the verifier of their
 * challenge, so the code that comes back is no use to anybody.
 */
export const accountPagesClient = (issuer: string): ClientMetadata => ({
  client_id: ACCOUNT_PAGES,
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [redirectUri(issuer)],
  scope: 'openid',
})

export interface AccountSignIn {
  readonly issuer: string
  readonly locale: Locale
  /** Comes back with the person. */
  readonly state: string
  /** Asks also who is signed in already. */
  readonly isStepUp: boolean
}

export function accountSignInAddress({ issuer, locale, state, isStepUp }: AccountSignIn): string {
  const parameters = new URLSearchParams({
    client_id: ACCOUNT_PAGES,
    response_type: 'code',
    redirect_uri: redirectUri(issuer),
    scope: 'openid',
    code_challenge: randomBytes(32).toString('base64url'),
    code_challenge_method: 'S256',
    ui_locales: locale,
    state,
    ...(isStepUp && { prompt: 'login' }),
  })
  return `${issuer}/oauth/authorize?${parameters}`
}
