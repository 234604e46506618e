import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { AccountSessions } from '../../../ports/account-sessions.ts'

/**
 * Whoever signs out in the shop is signed out here: a client that revokes its refresh token ends the session of the browser in which that was given.
 * So nothing that proves who signs out has to pass through the address of a browser.
 */
export function endSignedOutSessions(provider: Provider, sessions: Pick<AccountSessions, 'end'>): void {
  const endSessionOf = async ({ client, entities }: KoaContextWithOIDC['oidc']): Promise<void> => {
    const token = entities.RefreshToken
    if (!client || !token?.expiresWithSession || token.sessionUid === undefined) return
    const session = await provider.Session.findByUid(token.sessionUid)
    // Another grant is that of another client, or of a later sign-in.
    if (session?.grantIdFor(client.clientId) !== token.grantId) return
    await sessions.end(token.accountId, token.sessionUid)
  }

  provider.use(async (ctx, next) => {
    await next()
    if (ctx.oidc?.route === 'revocation') await endSessionOf(ctx.oidc)
  })
}
