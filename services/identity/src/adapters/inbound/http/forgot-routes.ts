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
import { refuseMail } from './mail-refusals.ts'
import { forgotPage, resetPage } from './pages/forgot-pages.ts'
import { texts } from './pages/texts.ts'

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
    startAt: (path) => `${path}/forgot`,
  })

  const show = withInteraction(deps, async ({ path, locale }, _request, reply) =>
    site.send(reply, 200, forgotPage(site.frame(locale), { path, email: '' })),
  )

  const ask = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const text = texts[locale]
    const email = typedEmail(request)
    const result = await askToResetPassword(accounts, email, codeRequest(interaction, request))
    if (result.kind === 'mailed') return reply.redirect(`${path}/reset?locale=${locale}`, 303)
    if (result.kind === 'email-invalid') {
      const page = { path, email, fieldError: text.forgot.emailInvalid }
      return site.send(reply, 422, forgotPage(site.frame(locale), page))
    }
    const { status, error } = refuseMail(reply, text, result)
    return site.send(reply, status, forgotPage(site.frame(locale), { path, email, error }))
  })

  const reset = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const { code: words, register } = texts[locale]
    const typed = { ticket: path, code: typedCode(request), password: typedPassword(request), locale }
    const result = await resetPassword(accounts, typed)
    switch (result.kind) {
      case 'reset':
        return finishSignIn(deps, interaction, { request, reply, account: result.account })
      case 'ended':
        return steps.sendEnded(interaction, reply)
      case 'wrong-code':
        return steps.send(interaction, reply, { status: 422, fieldError: words.wrong })
      case 'invalid':
        return steps.send(interaction, reply, { status: 422, passwordError: register.issues[result.issue] })
    }
  })

  app.get('/sign-in/:uid/forgot', show)
  app.post('/sign-in/:uid/forgot', ask)
  app.get('/sign-in/:uid/reset', steps.show)
  app.post('/sign-in/:uid/reset', reset)
  app.post('/sign-in/:uid/reset/again', steps.again)
}
