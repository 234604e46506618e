import type { Logger } from 'pino'
import type { Session, SessionId, SessionTokens } from '../domain/session.ts'
import type { AuthorizationServer, EndSessionWay } from '../ports/authorization-server.ts'
import type { SessionStore } from '../ports/session-store.ts'

export interface SignOutDeps {
  readonly authorizationServer: AuthorizationServer
  readonly sessions: SessionStore
  readonly logger: Logger
  /** Refuses tokens of this session at this entry from now on, whether or not the identity service can be told. */
  readonly refuseTokens: (sid: string) => void
}

/** Ends the session that a browser had before it signed in again. */
export async function replaceSession(
  deps: SignOutDeps,
  { former, by }: { readonly former: SessionId; readonly by: SessionTokens },
): Promise<void> {
  const session = await deps.sessions.remove(former)
  // Who was still signed in at the identity service goes on with the same session there: ending it would end the new tokens.
  const isSame = session?.tokens.sid !== undefined && session.tokens.sid === by.sid
  if (session && !isSame) await endAtIdentity(deps, session)
}

/** Ends the tokens at this entry at once, and everywhere as soon as the identity service can be told. Answers whether it was told. */
async function endAtIdentity(deps: SignOutDeps, { tokens }: Session): Promise<boolean> {
  if (tokens.sid !== undefined) deps.refuseTokens(tokens.sid)
  try {
    await deps.authorizationServer.revoke(tokens.refreshToken)
    return true
  } catch (error) {
    deps.logger.warn({ err: error }, 'signed out here only: the identity service was not told')
    return false
  }
}

export interface SignOut extends EndSessionWay {
  readonly session: SessionId | undefined
}

/** Answers where the browser forgets its session at the identity service; undefined where none has ended there. */
export async function signOut(
  deps: SignOutDeps,
  { session: id, ...way }: SignOut,
): Promise<string | undefined> {
  const session = id === undefined ? undefined : await deps.sessions.remove(id)
  const isToldThere = session !== undefined && (await endAtIdentity(deps, session))
  return isToldThere ? deps.authorizationServer.endSessionUrl(way) : undefined
}
