import { CommandError } from '../errors.ts'
import { configFolderOf, type Environment, identityUrlOf, tokenUrlOf } from './environment.ts'
import { oauthErrorOf, postForm } from './post-form.ts'
import { findSignIn, keepSignIn, type SignIn } from './sign-in-store.ts'
import { TERMINAL_CLIENT, toSignIn } from './token-answer.ts'
import { withLock } from './with-lock.ts'

/** A token that is about to expire must not expire on its way. */
const MARGIN_MS = 30_000

/** RFC 6749 §5.2: of a refresh token that is expired or revoked. Any other failure may pass. */
const ENDED = 'invalid_grant'

const isFresh = ({ expiresAt }: SignIn): boolean => expiresAt - MARGIN_MS > Date.now()

/** The sign-in of the person at this machine with a token that is good now; undefined where nobody has signed in. */
export async function findPersonalToken(environment: Environment): Promise<SignIn | undefined> {
  const identityUrl = identityUrlOf(environment)
  const known = await findSignIn(environment, identityUrl)
  if (known === undefined || isFresh(known)) return known
  return withLock(configFolderOf(environment), async () => {
    const current = await findSignIn(environment, identityUrl)
    return current === undefined || isFresh(current) ? current : refresh(environment, current)
  })
}

async function refresh(environment: Environment, signIn: SignIn): Promise<SignIn> {
  const form = {
    grant_type: 'refresh_token',
    refresh_token: signIn.refreshToken,
    client_id: TERMINAL_CLIENT,
  }
  const { isOk, status, content } = await postForm(tokenUrlOf(environment), form)
  const fresh = isOk ? toSignIn(content, signIn) : undefined
  const hasEnded = !isOk && oauthErrorOf(content) === ENDED
  if (fresh === undefined && !hasEnded)
    throw new CommandError(
      `The identity service did not refresh the sign-in (${status}). Try again in a moment.`,
    )
  await keepSignIn(environment, identityUrlOf(environment), fresh)
  if (fresh === undefined) throw new CommandError('The sign-in has ended. Run `jangteo login` again.')
  return fresh
}
