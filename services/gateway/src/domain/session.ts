import type { Account } from '@jangteo/contracts'

/** What the identity service gave for one session. None but the access token ever leaves this service. */
export interface SessionTokens {
  readonly accessToken: string
  readonly accessTokenExpiresAt: Date
  readonly refreshToken: string
  /** What the identity service calls its session; undefined where the token named none. */
  readonly sid?: string | undefined
}

export interface Session {
  readonly account: Account
  readonly tokens: SessionTokens
  /** Absolute; nothing prolongs it. */
  readonly expiresAt: Date
}

/** 256 random bits, base64url. Only the browser knows it; storage knows its hash. */
export type SessionId = string

const SECOND = 1000

export const SESSION_LIFETIME_MS = 8 * 3600 * SECOND

/** A token is renewed when less than this is left, so that whoever gets one can use it for a while. */
export const RENEW_BELOW_MS = 120 * SECOND

/** While the identity service is away, a token is still handed out when at least this is left. */
export const USABLE_ABOVE_MS = 10 * SECOND

export const millisecondsLeft = ({ accessTokenExpiresAt }: SessionTokens, now: Date): number =>
  accessTokenExpiresAt.getTime() - now.getTime()
