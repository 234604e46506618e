import type { Locale } from '@jangteo/contracts'
import type { Logger } from 'pino'
import type { Session, SessionId } from '../domain/session.ts'
import type { AuthorizationServer } from '../ports/authorization-server.ts'
import type { SessionStore } from '../ports/session-store.ts'

export interface SignOutDeps {
  readonly authorizationServer: AuthorizationServer
  readonly sessions: SessionStore
  readonly logger: Logger
}

/** Ends the session here at once; the refresh token dies as soon as the identity service can be told. */
export async function endSession(deps: SignOutDeps, id: SessionId): Promise<Session | undefined> {
  const session = await deps.sessions.remove(id)
  if (!session) return undefined
  try {
    await deps.authorizationServer.revoke(session.tokens.refreshToken)
  } catch (error) {
    deps.logger.warn({ err: error }, 'a refresh token could not be revoked; it expires by itself')
  }
  return session
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
