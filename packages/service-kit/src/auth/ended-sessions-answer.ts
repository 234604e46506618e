import { Strict, Type } from '@jangteo/contracts'

/** Where the identity service tells which sessions have ended, at its own origin. */
export const ENDED_SESSIONS_PATH = '/oauth/ended-sessions'

export const EndedSessionsSchema = Strict({
  /** Asks, the next time, for what came after these. */
  cursor: Type.String(),
  /** `sid` of access tokens, `jti` of those that were revoked alone, and names of withdrawn keys. */
  sessions: Type.Array(Type.String()),
})

const KEY = 'key:'

/** How a signing key that nobody may believe any more is told among ended sessions, whose names have no colon. */
export const withdrawnKeyName = (kid: string): string => KEY + kid

/** The `kid` of what `withdrawnKeyName` named. */
export const withdrawnKeyIn = (name: string): string | undefined =>
  name.startsWith(KEY) ? name.slice(KEY.length) : undefined
