import { Problem } from '@jangteo/service-kit'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'

export const notSignedIn = (): Problem =>
  new Problem(401, 'not-signed-in', 'Nobody is signed in here', 'Sign in first.')

export const otherAccount = (): Problem =>
  new Problem(
    401,
    'other-account',
    'Somebody else is signed in here',
    'X-Jangteo-Account names another account. Ask /auth/session who it is.',
  )

/** Rethrows; where the identity service does not answer, as a problem that says so. */
export function orSignInUnavailable(error: unknown): never {
  if (!(error instanceof AuthorizationServerUnavailable)) throw error
  throw new Problem(
    503,
    'sign-in-unavailable',
    'The session cannot be renewed now',
    'The identity service does not answer. Try again in a moment.',
  )
}
