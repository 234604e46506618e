import { Strict, Type } from '@jangteo/contracts'

/** Where the identity service tells which sessions have ended, at its own origin. */
export const ENDED_SESSIONS_PATH = '/oauth/ended-sessions'

export const EndedSessionsSchema = Strict({
  /** Asks, the next time, for what came after these. */
  cursor: Type.String(),
  /** `sid` of access tokens, and `jti` of those that were revoked alone. */
  sessions: Type.Array(Type.String()),
})
