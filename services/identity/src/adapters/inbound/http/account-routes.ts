import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import type { Account } from '../../../domain/account.ts'
import type { OutsideLinks } from '../../../ports/outside-links.ts'
import type { OutsideProviders } from '../../../ports/outside-providers.ts'
import { type AccountRouteDeps, accountPageOf, withAccount } from './account-visits.ts'
import { textFor } from './form-answers.ts'
import { accountPage } from './pages/account/account-page.ts'
import { accountTexts } from './pages/account/account-texts.ts'
import { localeOf } from './page-site.ts'

const text = Type.Optional(Type.Unknown())
const Query = Type.Object({ done: text })
const SignedIn = Type.Object({ state: text, error: text })

export type AccountPageDeps = AccountRouteDeps & {
  readonly changes: {
    readonly providers: Pick<OutsideProviders, 'all'>
    readonly links: Pick<OutsideLinks, 'list'>
  }
}

/** The account of the person, and the way to it by signing in. */
export function registerAccountRoutes(app: HttpServer, deps: AccountPageDeps): void {
  const { site, changes } = deps

  const hasProviders = async ({ id }: Account): Promise<boolean> =>
    changes.providers.all.length > 0 || (await changes.links.list(id)).length > 0

  const show = withAccount(
    deps,
    { isProtected: false },
    async ({ account, locale, answers }, _request, reply) => {
      const notice = textFor(accountTexts[locale].done, answers.told.done)
      const page = { account, notice, hasProviders: await hasProviders(account) }
      return site.send(reply, 200, accountPage(site.frame(locale), page))
    },
  )

  app.get('/account', { schema: { querystring: Query } }, show)
  app.get('/account/signed-in', { schema: { querystring: SignedIn } }, async (request, reply) => {
    const { state, error } = request.query
    const { shopUrl, locale } = site.frame(localeOf(request))
    return reply.redirect(error === undefined ? accountPageOf(state) : `${shopUrl}/${locale}/`, 303)
  })
}
