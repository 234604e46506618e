import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type ChangePasswordDeps, changePassword } from '../../../application/change-password.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
import { textFor } from './form-answers.ts'
import { passwordPage } from './pages/account/password-page.ts'
import { texts } from './pages/texts.ts'

const PATH = '/account/password'
const Form = Type.Object({ password: Type.String() })
const isProtected = true

export type PasswordRouteDeps = AccountRouteDeps & { readonly changes: ChangePasswordDeps }

export function registerPasswordRoutes(app: HttpServer, deps: PasswordRouteDeps): void {
  const { site, changes } = deps

  const show = withAccount(deps, { isProtected }, async ({ locale, account, answers }, _request, reply) => {
    const { email, passwordHash } = account
    const error = textFor(texts[locale].register.issues, answers.told.issues?.['password'])
    const page = { email, isFirst: passwordHash === undefined, error }
    return site.send(reply, 200, passwordPage(site.frame(locale), page))
  })

  const submit = withAccount(deps, { isProtected }, async (visit, request) => {
    const { answers } = visit
    const password = Value.Check(Form, request.body) ? request.body.password : ''
    const result = await changePassword(changes, { ...visit, password })
    return result.kind === 'changed'
      ? answers.send('/account', { done: 'password' })
      : answers.send(PATH, { refused: result.kind, issues: { password: result.issue } })
  })

  app.get(PATH, show)
  app.post(PATH, submit)
}
