import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import {
  type RegisterAccountDeps,
  type RegisterAccountResult,
  registerAccount,
} from '../../../application/register-account.ts'
import type { Registration, RegistrationIssue } from '../../../domain/account.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { type RegisterPage, registerPage } from './pages/register-page.ts'
import { type Texts, texts } from './pages/texts.ts'
import { minutesOf } from './sign-in-routes.ts'

const Form = Type.Object({ name: Type.String(), email: Type.String(), password: Type.String() })

export type RegisterRouteDeps = InteractionRouteDeps & { readonly registerAccount: RegisterAccountDeps }

type Refusal = Exclude<RegisterAccountResult, { kind: 'registered' }>

type Complaint = Pick<RegisterPage, 'error' | 'fieldErrors'>

function fieldErrors(
  text: Texts,
  issues: Partial<Record<keyof Registration, RegistrationIssue>>,
): Complaint['fieldErrors'] {
  const say = (issue: RegistrationIssue | undefined): string | undefined =>
    issue && text.register.issues[issue]
  return { name: say(issues.name), email: say(issues.email), password: say(issues.password) }
}

function complaint(text: Texts, refusal: Refusal): Complaint & { status: number } {
  switch (refusal.kind) {
    case 'invalid':
      return {
        status: 422,
        error: text.register.checkFields,
        fieldErrors: fieldErrors(text, refusal.issues),
      }
    case 'email-taken':
      return {
        status: 409,
        error: text.register.checkFields,
        fieldErrors: { email: text.register.emailTaken },
      }
    case 'throttled':
      return { status: 429, error: text.tooManyTries(minutesOf(refusal.retryAfterSeconds)) }
  }
}

export function registerRegisterRoutes(app: HttpServer, deps: RegisterRouteDeps): void {
  const { site } = deps

  const show = withInteraction(deps, async ({ path, locale }, _request, reply) =>
    site.send(reply, 200, registerPage(site.frame(locale), { path, name: '', email: '' })),
  )

  const submit = withInteraction(deps, async ({ path, locale }, request, reply) => {
    const form = Value.Check(Form, request.body) ? request.body : { name: '', email: '', password: '' }
    const result = await registerAccount(deps.registerAccount, form, request.ip)
    if (result.kind === 'registered') {
      return finishSignIn(deps, { request, reply, accountId: result.account.id })
    }
    if (result.kind === 'throttled') reply.header('retry-after', result.retryAfterSeconds)
    const { status, ...wrong } = complaint(texts[locale], result)
    const page = { path, name: form.name, email: form.email, ...wrong }
    return site.send(reply, status, registerPage(site.frame(locale), page))
  })

  app.get('/sign-in/:uid/register', show)
  app.post('/sign-in/:uid/register', submit)
}
