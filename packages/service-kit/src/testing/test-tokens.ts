import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createVerifierWithKeys } from '../auth/jwks-token-verifier.ts'
import type { AuthSettings, Principal, TokenVerifier } from '../auth/token-verifier.ts'
import { type Clock, systemClock } from '../clock.ts'

const LIFETIME_SECONDS = 300

export interface TestTokens {
  readonly settings: AuthSettings
  readonly verifier: TokenVerifier
  /** An access token as the identity service would give it. Default: account `account-1`, client `jangteo-gateway`, no scopes, no roles. */
  sign(principal?: Partial<Principal>): Promise<string>
  /** Value of the `authorization` header. */
  bearer(principal?: Partial<Principal>): Promise<string>
}

/** A key pair of its own with the verifier that trusts it. */
export async function createTestTokens(clock: Clock = systemClock): Promise<TestTokens> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }
  const settings: AuthSettings = {
    issuer: 'http://localhost:8090',
    audience: 'jangteo-api',
    jwksUrl: 'http://localhost:8090/.well-known/jwks.json',
  }
  const sign: TestTokens['sign'] = ({
    sub = 'account-1',
    clientId = 'jangteo-gateway',
    scopes = [],
    roles = [],
  } = {}) => {
    const now = Math.floor(clock.now().getTime() / 1000)
    return new SignJWT({ client_id: clientId, scope: scopes.join(' '), roles, jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' })
      .setSubject(sub)
      .setIssuer(settings.issuer)
      .setAudience(settings.audience)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(privateKey)
  }
  return {
    settings,
    verifier: createVerifierWithKeys(createLocalJWKSet({ keys: [jwk] }), settings, clock),
    sign,
    bearer: async (principal) => `Bearer ${await sign(principal)}`,
  }
}
