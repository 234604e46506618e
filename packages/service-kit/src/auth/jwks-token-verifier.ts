import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Clock, systemClock } from '../clock.ts'
import { invalidToken } from '../http/invalid-token.ts'
import { Problem } from '../http/problem.ts'
import type { EndedSessions } from './ended-sessions.ts'
import type { AuthSettings, Principal, TokenVerifier } from './token-verifier.ts'
import { PublishedKeys } from './published-keys.ts'
import { isCompactToken, namesTwice } from './signed-text.ts'
import { type VerifiedToken, VerifiedTokens } from './verified-tokens.ts'

const MAX_TOKEN_LENGTH = 4096
/** Twice what the identity service gives. */
const LONGEST_LIFE_SECONDS = 600
const CLOCK_TOLERANCE_SECONDS = 5
const REMEMBER_MS = 60_000
const REMEMBERED_TOKENS = 10_000

/** Verifies with the keys that the identity service publishes. */
export const createTokenVerifier = (settings: AuthSettings, clock: Clock = systemClock): TokenVerifier =>
  verifierOf(new PublishedKeys({ url: settings.jwksUrl, clock }), { settings, clock })

/** Verifies with these keys, which change. */
export const verifierOf = (
  keys: PublishedKeys,
  options: Omit<VerifierOptions, 'keys' | 'withdrawals'>,
): TokenVerifier =>
  createVerifierWithKeys({ ...options, keys: keys.find, withdrawals: () => keys.withdrawals })

export interface VerifierOptions {
  readonly keys: JWTVerifyGetKey
  /** Counts up when a key is believed no more; then no token is good without another look. Default: keys stay. */
  readonly withdrawals?: () => number
  readonly settings: Pick<AuthSettings, 'issuer' | 'audience'>
  readonly clock?: Clock
  /** Default: nobody signs out. */
  readonly ended?: Pick<EndedSessions, 'has'>
}

/** The same checks with keys from anywhere. */
export function createVerifierWithKeys({
  keys,
  withdrawals = () => 0,
  settings,
  clock = systemClock,
  ended,
}: VerifierOptions): TokenVerifier {
  let verified = new VerifiedTokens(REMEMBERED_TOKENS)
  let withdrawn = withdrawals()
  const forgetWithdrawn = (): void => {
    if (withdrawals() === withdrawn) return
    withdrawn = withdrawals()
    verified = new VerifiedTokens(REMEMBERED_TOKENS)
  }
  const requireLiving = ({ principal, jti, sid }: VerifiedToken): Principal => {
    if (sid !== undefined && ended?.has(sid)) throw invalidToken('Its session has ended. Sign in again.')
    if (ended?.has(jti)) throw invalidToken('It was revoked. Ask for a new one.')
    return principal
  }

  const check = async (token: string): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        typ: 'at+jwt',
        issuer: settings.issuer,
        audience: settings.audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: clock.now(),
        maxTokenAge: LONGEST_LIFE_SECONDS,
        requiredClaims: ['sub', 'client_id', 'scope', 'iat', 'exp', 'jti'],
      })
      return payload
    } catch (error) {
      throw toProblem(error)
    }
  }

  return {
    verify: async (token) => {
      const now = clock.now().getTime()
      forgetWithdrawn()
      const known = verified.get(token, now)
      if (known !== undefined) return requireLiving(known)
      if (token.length > MAX_TOKEN_LENGTH || !isCompactToken(token))
        throw invalidToken('It is not a signed token.')
      const memory = verified
      const payload = await check(token)
      requireReadOneWay(token, payload)
      const checked = { principal: toPrincipal(payload), jti: toJti(payload), sid: toSid(payload) }
      const expiresAt = ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1000
      // Of before the check: what it forgot meanwhile stays forgotten.
      memory.set(token, checked, Math.min(expiresAt, now + REMEMBER_MS))
      return requireLiving(checked)
    },
  }
}

/** What other parsers or later checks could take for something else. */
function requireReadOneWay(token: string, { iat = 0, exp = 0 }: JWTPayload): void {
  const parts = token.split('.', 2).map((part) => Buffer.from(part, 'base64url').toString())
  if (parts.some(namesTwice)) throw invalidToken('It says one thing twice.')
  if (exp - iat > LONGEST_LIFE_SECONDS) throw invalidToken('It lives longer than any of ours.')
}

function toPrincipal({ sub, client_id: clientId, scope, roles }: JWTPayload): Principal {
  if (!isText(sub) || sub === '' || !isText(clientId))
    throw invalidToken('It does not say who it was given to.')
  if (!isText(scope)) throw invalidToken('It does not say what it was given for.')
  const scopes = scope.split(' ').filter(Boolean)
  return { sub, clientId, scopes, roles: Array.isArray(roles) ? roles.filter(isText) : [] }
}

function toJti({ jti }: JWTPayload): string {
  if (!isText(jti)) throw invalidToken('It does not say which token it is.')
  return jti
}

function toSid({ sid }: JWTPayload): string | undefined {
  if (sid !== undefined && !isText(sid)) throw invalidToken('It does not say which session it belongs to.')
  return sid
}

const isText = (value: unknown): value is string => typeof value === 'string'

function toProblem(error: unknown): Problem {
  if (error instanceof errors.JWTExpired) return invalidToken('It has expired. Ask for a new one.')
  const isAboutTheToken =
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported
  if (isAboutTheToken) return invalidToken('Its signature or claims are not valid here.')
  return new Problem(
    503,
    'keys-unavailable',
    'The access token cannot be checked now',
    'The identity service does not give its keys. Try again in a moment.',
  )
}
