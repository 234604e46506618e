import type { Locale } from '@jangteo/contracts'
import type { Logger } from 'pino'
import type { Session, SessionId, SessionTokens } from '../domain/session.ts'
import type { AuthorizationServer } from '../ports/authorization-server.ts'
import type { SessionStore } from '../ports/session-store.ts'

export interface SignOutDeps {
  readonly authorizationServer: AuthorizationServer
  readonly sessions: SessionStore
  readonly logger: Logger
  /** Refuses tokens of this session at this entry from now on, whether or not the identity service can be told. */
  readonly refuseTokens: (sid: string) => void
}

/** Ends the session here at once; its tokens die everywhere as soon as the identity service can be told. */
async function endSession(deps: SignOutDeps, id: SessionId): Promise<Session | undefined> {
  const session = await deps.sessions.remove(id)
  if (session) await endAtIdentity(deps, session)
  return session
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

async function endAtIdentity(deps: SignOutDeps, { tokens }: Session): Promise<void> {
  if (tokens.sid !== undefined) deps.refuseTokens(tokens.sid)
  try {
    await deps.authorizationServer.revoke(tokens.refreshToken)
  } catch (error) {
    deps.logger.warn({ err: error }, 'a refresh token could not be revoked; it expires by itself')
  }
}

export interface SignOut {
  readonly session: SessionId | undefined
  readonly locale: Locale
}

/** Answers where the browser ends its session at the identity service; undefined when there is nothing to end or no way to. */
export async function signOut(
  deps: SignOutDeps,
  { session: id, locale }: SignOut,
): Promise<string | undefined> {
  const session = id === undefined ? undefined : await endSession(deps, id)
  if (!session) return undefined
  try {
    return await deps.authorizationServer.endSessionUrl({ idToken: session.tokens.idToken, locale })
  } catch (error) {
    deps.logger.warn({ err: error }, 'signed out here only: the identity service does not answer')
    return undefined
  }
}
