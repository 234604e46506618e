const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds. A token dies with the session that it came from, at the latest after 8 hours. */
export const LIFETIMES = {
  AccessToken: 5 * MINUTE,
  ClientCredentials: 5 * MINUTE,
  AuthorizationCode: MINUTE,
  DeviceCode: 10 * MINUTE,
  IdToken: 8 * HOUR,
  RefreshToken: 8 * HOUR,
  Session: 8 * HOUR,
  Grant: 8 * HOUR,
  Interaction: 30 * MINUTE,
} as const

/** Seconds that what was proven waits for its person to go on, where something is asked or told in between: then the browser may be somebody else's. */
export const PROVEN_WAITS = 5 * MINUTE

/** Seconds that a page tells what a form was answered with. */
export const TOLD_SECONDS = 5 * MINUTE
