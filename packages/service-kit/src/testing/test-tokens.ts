import {
  CompactSign,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type CompactJWSHeaderParameters,
} from 'jose'
import { createVerifierWithKeys } from '../auth/jwks-token-verifier.ts'
import type { AuthSettings, Principal, TokenVerifier } from '../auth/token-verifier.ts'
import { type Clock, systemClock } from '../clock.ts'

const LIFETIME_SECONDS = 300

type SigningKey = Parameters<CompactSign['sign']>[0]

/** What a signed token says differently from a good one; `undefined` leaves it out. */
export interface TokenChange {
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  /** The claims as they are written, in place of JSON made of them. */
  readonly payload?: (claims: Readonly<Record<string, unknown>>) => string
  /** Default: the key that the verifier trusts. */
  readonly key?: SigningKey
}

export interface TestTokens {
  readonly settings: AuthSettings
  readonly verifier: TokenVerifier
  readonly publicKey: { readonly jwk: JWK; readonly pem: string }
  /** An access token as the identity service would give it. Default: account `account-1`, client `jangteo-gateway`, no scopes, no roles. */
  sign(principal?: Partial<Principal>): Promise<string>
  /** Value of the `authorization` header. */
  bearer(principal?: Partial<Principal>): Promise<string>
  /** A token that says whatever it is told to. */
  signChanged(change: TokenChange): Promise<string>
}

const settings: AuthSettings = {
  issuer: 'http://localhost:8090',
  audience: 'jangteo-api',
  jwksUrl: 'http://localhost:8090/.well-known/jwks.json',
}

function claimsOf(principal: Partial<Principal>, clock: Clock): Readonly<Record<string, unknown>> {
  const { sub = 'account-1', clientId = 'jangteo-gateway', scopes = [], roles = [] } = principal
  const now = Math.floor(clock.now().getTime() / 1000)
  return {
    iss: settings.issuer,
    aud: settings.audience,
    sub,
    client_id: clientId,
    scope: scopes.join(' '),
    roles,
    jti: crypto.randomUUID(),
    iat: now,
    exp: now + LIFETIME_SECONDS,
  }
}

/** A key pair of its own with the verifier that trusts it. */
export async function createTestTokens(clock: Clock = systemClock): Promise<TestTokens> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }

  const signChanged: TestTokens['signChanged'] = ({
    header,
    claims,
    payload = JSON.stringify,
    key = privateKey,
  }) => {
    const said = payload({ ...claimsOf({}, clock), ...claims })
    return new CompactSign(new TextEncoder().encode(said))
      .setProtectedHeader({
        alg: 'ES256',
        typ: 'at+jwt',
        kid: 'test',
        ...header,
      } as CompactJWSHeaderParameters)
      .sign(key)
  }
  const sign: TestTokens['sign'] = (principal = {}) => signChanged({ claims: claimsOf(principal, clock) })

  return {
    settings,
    verifier: createVerifierWithKeys({ keys: createLocalJWKSet({ keys: [jwk] }), settings, clock }),
    publicKey: { jwk, pem: await exportSPKI(publicKey) },
    sign,
    bearer: async (principal) => `Bearer ${await sign(principal)}`,
    signChanged,
  }
}
