import { Problem } from './problem.ts'

/** The one refusal of a token that was sent (RFC 6750 §3.1). */
export const invalidToken = (detail: string): Problem =>
  new Problem(401, 'invalid-token', 'The access token was refused', detail)

/** Where the header holds anything else than one token. */
export const unreadableToken = (): Problem => invalidToken('Send it as Authorization: Bearer <token>.')
