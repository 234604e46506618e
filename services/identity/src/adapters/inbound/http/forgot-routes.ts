import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type AskToResetDeps, askToResetPassword } from '../../../application/ask-to-reset-password.ts'
import { type ResetPasswordDeps, resetPassword } from '../../../application/reset-password.ts'
import { codeSteps, typedCode } from './code-steps.ts'
import {
  type InteractionRouteDeps,
  codeRequest,
  finishSignIn,
  withInteraction,
} from './interaction-routes.ts'
import { emailRefusal, mailRefusalTexts } from './mail-refusals.ts'
import { forgotPage, resetPage } from './pages/forgot-pages.ts'
import { texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

const EmailForm = Type.Object({ email: Type.String() })
const PasswordForm = Type.Object({ password: Type.String() })

export type ForgotRouteDeps = InteractionRouteDeps & {
  readonly accounts: AskToResetDeps & ResetPasswordDeps
}

const typedEmail = ({ body }: FastifyRequest): string => (Value.Check(EmailForm, body) ? body.email : '')
const typedPassword = ({ body }: FastifyRequest): string =>
  Value.Check(PasswordForm, body) ? body.password : ''

/** A forgotten password: a mail to the address, then its code with a new password. The answers tell nothing about the address. */
export function registerForgotRoutes(app: HttpServer, deps: ForgotRouteDeps): void {
  const { site, accounts } = deps
  const steps = codeSteps(deps, {
    purpose: 'reset-password',
    page: resetPage,
    step: 'reset',
    startAt: (path) => `${path}/forgot`,
  })

  const show = withInteraction(deps, async ({ path, locale, answers: { told } }, _request, reply) => {
    const text = texts[locale]
    const refusal = refusalOf(told, reply, mailRefusalTexts(text))
    const fieldError = told.issues?.['email'] === undefined ? undefined : text.forgot.emailInvalid
    const page = { path, email: told.typed?.['email'] ?? '', fieldError, error: refusal?.error }
    return site.send(reply, refusal?.status ?? 200, forgotPage(site.frame(locale), page))
  })

  const ask = withInteraction(deps, async (interaction, request) => {
    const { path, answers } = interaction
    const email = typedEmail(request)
    const result = await askToResetPassword(accounts, email, codeRequest(interaction, request))
    if (result.kind === 'mailed') return answers.send(`${path}/reset`)
    return answers.send(`${path}/forgot`, { ...emailRefusal(result), typed: { email } })
  })

  const reset = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const typed = { ticket: path, code: typedCode(request), password: typedPassword(request), locale }
    const result = await resetPassword(accounts, typed)
    return result.kind === 'reset'
      ? finishSignIn(deps, interaction, { request, reply, account: result.account })
      : steps.refuse(interaction, result)
  })

  app.get('/sign-in/:uid/forgot', show)
  app.post('/sign-in/:uid/forgot', ask)
  app.get('/sign-in/:uid/reset', steps.show)
  app.post('/sign-in/:uid/reset', reset)
  app.post('/sign-in/:uid/reset/again', steps.again)
}
