import type { Clock } from '@jangteo/service-kit'
import * as openid from 'openid-client'
import type { GatewayConfig } from '../../../config.ts'
import type { SignInTransaction } from '../../../domain/sign-in-transaction.ts'
import {
  type AuthorizationServer,
  AuthorizationServerUnavailable,
  type EndSessionWay,
  type Redemption,
  type Refresh,
} from '../../../ports/authorization-server.ts'
import type { ClientKeys } from '../../../ports/client-keys.ts'
import { clientAssertion } from './client-assertion.ts'
import { type IdentityAddresses, identityFetch } from './identity-fetch.ts'
import { toAccount, toTokens } from './token-answer.ts'

export interface OpenidClientOptions {
  readonly config: Pick<GatewayConfig, 'publicUrl'>
  readonly addresses: IdentityAddresses
  readonly clock: Clock
  readonly clientKeys: Pick<ClientKeys, 'all'>
}

/** Name of the gateway at the identity service, which knows it by the keys that it publishes. */
const CLIENT_ID = 'gateway'
const SCOPE = 'openid profile email shop'

/** Throws the unavailability that openid-client may have wrapped; answers any other error as it is. */
function unlessUnavailable(error: unknown): unknown {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof AuthorizationServerUnavailable) throw each
  }
  return error
}

/** Authorization code + PKCE, by pushed requests, with openid-client. Finds the server's metadata on first need and again after a failure. */
export class OpenidClientAuthorizationServer implements AuthorizationServer {
  readonly #options: OpenidClientOptions
  #discovered: Promise<openid.Configuration> | undefined

  constructor(options: OpenidClientOptions) {
    this.#options = options
  }

  newTransactionSecrets(): Pick<SignInTransaction, 'state' | 'nonce' | 'codeVerifier'> {
    return {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      codeVerifier: openid.randomPKCECodeVerifier(),
    }
  }

  async authorizationUrl({
    state,
    nonce,
    codeVerifier,
    locale,
  }: Omit<SignInTransaction, 'returnTo' | 'expiresAt'>): Promise<string> {
    const parameters = {
      redirect_uri: `${this.#options.config.publicUrl}/auth/callback`,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: locale,
    }
    const url = await openid
      .buildAuthorizationUrlWithPAR(await this.#configuration(), parameters)
      .catch((caught: unknown) => {
        const cause = unlessUnavailable(caught)
        throw new AuthorizationServerUnavailable(
          'The identity service does not take requests of this gateway.',
          {
            cause,
          },
        )
      })
    return url.href
  }

  async redeem(callbackUrl: string, transaction: SignInTransaction): Promise<Redemption> {
    const configuration = await this.#configuration()
    try {
      const answer = await openid.authorizationCodeGrant(
        configuration,
        new URL(callbackUrl, this.#options.config.publicUrl),
        {
          expectedState: transaction.state,
          expectedNonce: transaction.nonce,
          pkceCodeVerifier: transaction.codeVerifier,
          idTokenExpected: true,
        },
      )
      const tokens = toTokens(answer, this.#options.clock.now())
      return { kind: 'signed-in', account: toAccount(answer.claims()), tokens }
    } catch (caught) {
      return toRefusal(unlessUnavailable(caught))
    }
  }

  async refresh(refreshToken: string): Promise<Refresh> {
    const configuration = await this.#configuration()
    try {
      const answer = await openid.refreshTokenGrant(configuration, refreshToken)
      return { kind: 'refreshed', tokens: toTokens(answer, this.#options.clock.now()) }
    } catch (caught) {
      const error = unlessUnavailable(caught)
      if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant')
        return { kind: 'ended' }
      throw error
    }
  }

  async revoke(refreshToken: string): Promise<void> {
    const parameters = { token_type_hint: 'refresh_token' }
    await openid
      .tokenRevocation(await this.#configuration(), refreshToken, parameters)
      .catch((caught: unknown) => {
        throw unlessUnavailable(caught)
      })
  }

  async endSessionUrl({ locale, returnTo }: EndSessionWay): Promise<string> {
    return openid.buildEndSessionUrl(await this.#configuration(), {
      post_logout_redirect_uri: this.#options.config.publicUrl + returnTo,
      ui_locales: locale,
    }).href
  }

  #configuration(): Promise<openid.Configuration> {
    this.#discovered ??= this.#discover().catch((caught: unknown) => {
      this.#discovered = undefined
      const cause = unlessUnavailable(caught)
      throw new AuthorizationServerUnavailable('The identity service does not describe itself.', { cause })
    })
    return this.#discovered
  }

  #discover(): Promise<openid.Configuration> {
    const { addresses, clientKeys, clock } = this.#options
    const issuer = new URL(addresses.issuer)
    // Plain HTTP is for an issuer on this machine only.
    const isPlain = issuer.protocol === 'http:' && isLocal(issuer.hostname)
    return openid.discovery(
      issuer,
      CLIENT_ID,
      { id_token_signed_response_alg: 'ES256' },
      clientAssertion(clientKeys, clock),
      {
        [openid.customFetch]: identityFetch(addresses),
        ...(isPlain && { execute: [openid.allowInsecureRequests] }),
      },
    )
  }
}

const isLocal = (hostname: string): boolean => hostname === 'localhost' || hostname === '127.0.0.1'

function toRefusal(error: unknown): Exclude<Redemption, { kind: 'signed-in' }> {
  if (error instanceof openid.AuthorizationResponseError) {
    return error.error === 'access_denied'
      ? { kind: 'turned-back' }
      : { kind: 'refused', reason: error.error }
  }
  if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant') {
    return { kind: 'refused', reason: error.error }
  }
  if (error instanceof openid.ClientError) return { kind: 'refused', reason: error.message }
  throw error
}
