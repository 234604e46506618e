import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Clock, systemClock } from '../clock.ts'
import { Problem } from '../http/problem.ts'
import type { AuthSettings, Principal, TokenVerifier } from './token-verifier.ts'
import { VerifiedTokens } from './verified-tokens.ts'

const MAX_TOKEN_LENGTH = 4096
const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]+$/
const CLOCK_TOLERANCE_SECONDS = 5
const REMEMBER_MS = 60_000
const REMEMBERED_TOKENS = 10_000
const REFRESH_KEYS_AFTER_MS = 5 * 60_000
/** Keys outlive an outage of the identity service by this much. */
const KEEP_KEYS_MS = 3_600_000
/** An unknown `kid` asks the identity service at most this often. */
const KEY_COOLDOWN_MS = 5_000

const refused = (detail: string): Problem =>
  new Problem(401, 'invalid-token', 'The access token was refused', detail)

/** Verifies with the identity service's published keys, kept for an hour and refreshed in the background. */
export function createTokenVerifier(settings: AuthSettings, clock: Clock = systemClock): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl), {
    cacheMaxAge: KEEP_KEYS_MS,
    cooldownDuration: KEY_COOLDOWN_MS,
    timeoutDuration: 2_000,
  })
  let refreshAt = clock.now().getTime() + REFRESH_KEYS_AFTER_MS
  const refreshingKeys: JWTVerifyGetKey = (header, token) => {
    const now = clock.now().getTime()
    if (now >= refreshAt) {
      refreshAt = now + REFRESH_KEYS_AFTER_MS
      // Failing to refresh is not an error while the old keys are good: they expire on their own.
      keys.reload().catch(() => undefined)
    }
    return keys(header, token)
  }
  return createVerifierWithKeys(refreshingKeys, settings, clock)
}

/** The same checks with keys from anywhere. */
export function createVerifierWithKeys(
  keys: JWTVerifyGetKey,
  settings: Pick<AuthSettings, 'issuer' | 'audience'>,
  clock: Clock = systemClock,
): TokenVerifier {
  const verified = new VerifiedTokens(REMEMBERED_TOKENS)

  const check = async (token: string): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        typ: 'at+jwt',
        issuer: settings.issuer,
        audience: settings.audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: clock.now(),
        requiredClaims: ['sub', 'client_id', 'iat', 'exp', 'jti'],
      })
      return payload
    } catch (error) {
      throw toProblem(error)
    }
  }

  return {
    verify: async (token) => {
      if (token.length > MAX_TOKEN_LENGTH || !SHAPE.test(token)) throw refused('It is not a signed token.')
      const now = clock.now().getTime()
      const known = verified.get(token, now)
      if (known !== undefined) return known
      const payload = await check(token)
      const principal = toPrincipal(payload)
      const expiresAt = ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1000
      verified.set(token, principal, Math.min(expiresAt, now + REMEMBER_MS))
      return principal
    },
  }
}

function toPrincipal({ sub, client_id: clientId, scope, roles }: JWTPayload): Principal {
  if (typeof sub !== 'string' || sub === '' || typeof clientId !== 'string') {
    throw refused('It does not say who it was given to.')
  }
  const scopes = typeof scope === 'string' ? scope.split(' ').filter(Boolean) : []
  return { sub, clientId, scopes, roles: Array.isArray(roles) ? roles.filter(isText) : [] }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function toProblem(error: unknown): Problem {
  if (error instanceof errors.JWTExpired) return refused('It has expired. Ask for a new one.')
  const isAboutTheToken =
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported
  if (isAboutTheToken) return refused('Its signature or claims are not valid here.')
  return new Problem(
    503,
    'keys-unavailable',
    'The access token cannot be checked now',
    'The identity service does not give its keys. Try again in a moment.',
  )
}
