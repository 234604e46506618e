import type { HttpServer } from '@jangteo/service-kit'
import { type CloseAccountDeps, closeAccount } from '../../../application/close-account.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
import { accountTexts } from './pages/account/account-texts.ts'
import { closePage } from './pages/account/close-page.ts'
import { noticePage } from './pages/notice-page.ts'

const isProtected = true

export type CloseRouteDeps = AccountRouteDeps & { readonly changes: CloseAccountDeps }

export function registerCloseRoutes(app: HttpServer, deps: CloseRouteDeps): void {
  const { site, changes } = deps

  const show = withAccount(deps, { isProtected }, async ({ locale }, _request, reply) =>
    site.send(reply, 200, closePage(site.frame(locale))),
  )

  const close = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    await closeAccount(changes, visit)
    request.log.info({ account: visit.account.id }, 'an account was closed by its owner')
    const { closedTitle: title, closedText: text } = accountTexts[visit.locale].close
    return site.send(reply, 200, noticePage(site.frame(visit.locale), { title, text }))
  })

  app.get('/account/close', show)
  app.post('/account/close', close)
}
