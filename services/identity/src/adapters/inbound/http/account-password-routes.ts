import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type ChangePasswordDeps, changePassword } from '../../../application/change-password.ts'
import type { Account } from '../../../domain/account.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
import { passwordPage } from './pages/account/password-page.ts'
import { texts } from './pages/texts.ts'

const Form = Type.Object({ password: Type.String() })
const isProtected = true

export type PasswordRouteDeps = AccountRouteDeps & { readonly changes: ChangePasswordDeps }

export function registerPasswordRoutes(app: HttpServer, deps: PasswordRouteDeps): void {
  const { site, changes } = deps

  const pageOf = ({ email, passwordHash }: Account) => ({ email, isFirst: passwordHash === undefined })

  const show = withAccount(deps, { isProtected }, async ({ locale, account }, _request, reply) =>
    site.send(reply, 200, passwordPage(site.frame(locale), pageOf(account))),
  )

  const submit = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { locale, account, answers } = visit
    const password = Value.Check(Form, request.body) ? request.body.password : ''
    const result = await changePassword(changes, { ...visit, password })
    if (result.kind === 'changed') return answers.send('/account', { done: 'password' })
    const error = texts[locale].register.issues[result.issue]
    return site.send(reply, 422, passwordPage(site.frame(locale), { ...pageOf(account), error }))
  })

  app.get('/account/password', show)
  app.post('/account/password', submit)
}
