import { CommandError } from '../errors.ts'
import { requestClientToken } from '../identity/client-credentials.ts'
import { type Environment, tokenUrlOf } from '../identity/environment.ts'
import { findPersonalToken } from '../identity/personal-token.ts'

/**
 * A token to change something with: by client credentials where `JANGTEO_CLIENT_ID` and `JANGTEO_CLIENT_SECRET` are set, as in a
 * pipeline; else that of the person who ran `jangteo login`. Rejects with `CommandError` where there is neither.
 * @param scope space-separated
 */
export async function requestAccessToken(environment: Environment, scope: string): Promise<string> {
  const { JANGTEO_CLIENT_ID: id, JANGTEO_CLIENT_SECRET: secret } = environment
  if (id && secret) return requestClientToken(tokenUrlOf(environment), { id, secret }, scope)
  const signIn = await findPersonalToken(environment)
  if (signIn) return signIn.accessToken
  throw new CommandError(
    'You are not signed in. Run `jangteo login`; in a pipeline set JANGTEO_CLIENT_ID and JANGTEO_CLIENT_SECRET, which your platform team gives you.',
  )
}
