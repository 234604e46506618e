import { type HttpServer, isOwnForm } from '@jangteo/service-kit'
import { GATEWAY_CLIENT, signedOutPage } from '../../../config.ts'
import type { AccountSessions } from '../../../ports/account-sessions.ts'
import { browserSession } from '../oidc/browser-session.ts'
import type { AccountRouteDeps } from './account-visits.ts'
import { localeOf } from './page-site.ts'

export type SignOutRouteDeps = Pick<AccountRouteDeps, 'live' | 'site'> & {
  readonly sessions: Pick<AccountSessions, 'end'>
}

/**
 * Signs the person out in this browser, of the shop too, which hears of it as of every session that ends. The browser goes on as one that comes from
 * there: it forgets its session, and then the shop's. Asks nobody to sign in: whoever presses twice has been signed out.
 */
export function registerSignOutRoute(app: HttpServer, { live, site, sessions }: SignOutRouteDeps): void {
  app.post('/account/sign-out', async (request, reply) => {
    if (!isOwnForm(request, site.origin))
      return site.sendNotice(request, reply, { status: 403, say: (text) => text.foreignForm })
    const session = await browserSession(live.provider, { raw: request.raw, reply: reply.raw })
    if (session) await sessions.end(session.accountId, session.uid)
    const locale = localeOf(request)
    const parameters = new URLSearchParams({
      client_id: GATEWAY_CLIENT,
      post_logout_redirect_uri: signedOutPage(site.frame(locale).shopUrl, locale),
      ui_locales: locale,
    })
    return reply.redirect(`/oauth/logout?${parameters}`, 303)
  })
}
