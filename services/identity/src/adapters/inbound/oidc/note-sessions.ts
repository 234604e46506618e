import type { Clock } from '@jangteo/service-kit'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Logger } from 'pino'
import { keptUserAgent } from '../../../domain/device.ts'
import type { AccountSessions } from '../../../ports/account-sessions.ts'

export interface NoteSessionsDeps {
  readonly sessions: Pick<AccountSessions, 'note' | 'touch'>
  readonly clock: Clock
  readonly logger: Logger
}

/** Remembers browser and last use of each session, for its person to see. What fails here fails no sign-in. */
export function noteSessions(provider: Provider, { sessions, clock, logger }: NoteSessionsDeps): void {
  const keep = (noting: Promise<void>): void => {
    noting.catch((error: unknown) => logger.error({ err: error }, 'the use of a session was not noted'))
  }

  provider.on('authorization.success', (ctx: KoaContextWithOIDC) => {
    const { session } = ctx.oidc
    if (!session?.accountId || session.loginTs === undefined) return
    const { uid, accountId, loginTs } = session
    const userAgent = keptUserAgent(ctx.get('user-agent'))
    keep(sessions.note({ uid, accountId, userAgent, signedInAt: new Date(loginTs * 1000) }))
  })
  provider.on('grant.success', ({ oidc }: KoaContextWithOIDC) => {
    const token = oidc.entities.RefreshToken
    if (token?.expiresWithSession && token.sessionUid !== undefined)
      keep(sessions.touch(token.sessionUid, clock.now()))
  })
}
