import type { Clock } from '@jangteo/service-kit'
import * as openid from 'openid-client'
import type { OutsideAttempt } from '../../../domain/outside-attempt.ts'
import { type OutsideProviderConfig, isPlainLocal } from '../../../outside-provider-config.ts'
import type { OutsideAnswer, OutsideProviders } from '../../../ports/outside-providers.ts'
import { toldBy } from './identity-claims.ts'
import { providerFetch } from './provider-fetch.ts'

export interface OutsideClientOptions {
  readonly config: OutsideProviderConfig
  readonly auth: openid.ClientAuth
  /** Of ours, for this provider alone: an answer of another never comes there (RFC 9700 §4.4.2.2). */
  readonly redirectUri: string
  readonly clock: Clock
}

type Request = Parameters<OutsideProviders['addressFor']>[0]
type Proven = Extract<OutsideAnswer, { kind: 'proven' }>
type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>

const DEFAULT_SCOPE = 'openid profile email'
/** Providers move their addresses seldom; none of them needs us to be started again. */
const DESCRIBED_FOR_MS = 3_600_000

/** Code + PKCE with one provider. It is asked to describe itself on first need, and again after a failure or an hour. */
export class OutsideClient {
  readonly #options: OutsideClientOptions
  #described: { readonly configuration: Promise<openid.Configuration>; readonly until: number } | undefined

  constructor(options: OutsideClientOptions) {
    this.#options = options
  }

  async address({ state, nonce, codeVerifier, locale, mustProveAgain }: Request): Promise<string> {
    const { config, redirectUri } = this.#options
    const configuration = await this.#configuration()
    const parameters = {
      redirect_uri: redirectUri,
      scope: config.scope ?? DEFAULT_SCOPE,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: locale,
      ...(mustProveAgain && { prompt: 'login', max_age: '0' }),
    }
    const isPushed = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined
    const url = isPushed
      ? await openid.buildAuthorizationUrlWithPAR(configuration, parameters)
      : openid.buildAuthorizationUrl(configuration, parameters)
    return url.href
  }

  /** Rejects with errors of openid-client where the answer does not hold. */
  async hear({ state, nonce, codeVerifier }: OutsideAttempt, query: string): Promise<Proven> {
    const { config, redirectUri } = this.#options
    const configuration = await this.#configuration()
    const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (claims === undefined) throw new Error(`${config.id} gave no ID token.`)
    const { iss: issuer, sub: subject, auth_time: provenAt } = claims
    const told = toldBy(claims.email === undefined ? await userInfo(configuration, tokens, subject) : claims)
    const isEmailVerified = told.isEmailVerified && config.trustEmail !== false
    return {
      kind: 'proven',
      identity: { providerId: config.id, issuer, subject, ...told, isEmailVerified },
      ...(provenAt !== undefined && { provenAt: new Date(provenAt * 1000) }),
    }
  }

  #configuration(): Promise<openid.Configuration> {
    const now = this.#options.clock.now().getTime()
    if (this.#described && now < this.#described.until) return this.#described.configuration
    const configuration = this.#discover()
    const described = { configuration, until: now + DESCRIBED_FOR_MS }
    this.#described = described
    configuration.catch(() => {
      if (this.#described === described) this.#described = undefined
    })
    return configuration
  }

  #discover(): Promise<openid.Configuration> {
    const { config, auth } = this.#options
    return openid.discovery(new URL(config.issuer), config.clientId, {}, auth, {
      [openid.customFetch]: providerFetch,
      execute: [
        // The ID token comes straight from its issuer, over TLS; its signature is checked all the same.
        openid.enableNonRepudiationChecks,
        ...(isPlainLocal(config.issuer) ? [openid.allowInsecureRequests] : []),
      ],
    })
  }
}

/** Many providers put only the subject into the ID token. */
async function userInfo(
  configuration: openid.Configuration,
  { access_token }: Tokens,
  subject: string,
): Promise<unknown> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  return openid.fetchUserInfo(configuration, access_token, subject)
}
