import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { type AccountRouteDeps, accountPageOf, withAccount } from './account-visits.ts'
import { accountPage } from './pages/account/account-page.ts'
import { accountTexts } from './pages/account/account-texts.ts'
import { localeOf } from './page-site.ts'

const text = Type.Optional(Type.Unknown())
const Query = Type.Object({ done: text })
const SignedIn = Type.Object({ state: text, error: text })

/** The account of the person, and the way to it by signing in. */
export function registerAccountRoutes(app: HttpServer, deps: AccountRouteDeps): void {
  const { site } = deps

  const show = withAccount(deps, { isProtected: false }, async ({ account, locale }, request, reply) => {
    const { done } = request.query as { done?: unknown }
    const notices: Readonly<Record<string, string>> = accountTexts[locale].done
    const notice = typeof done === 'string' && Object.hasOwn(notices, done) ? notices[done] : undefined
    return site.send(reply, 200, accountPage(site.frame(locale), { account, notice }))
  })

  app.get('/account', { schema: { querystring: Query } }, show)
  app.get('/account/signed-in', { schema: { querystring: SignedIn } }, async (request, reply) => {
    const { state, error } = request.query
    const { shopUrl, locale } = site.frame(localeOf(request))
    return reply.redirect(error === undefined ? accountPageOf(state) : `${shopUrl}/${locale}/`, 303)
  })
}
