import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import {
  type AskToChangeEmailDeps,
  type ConfirmEmailDeps,
  askToChangeEmail,
  confirmEmail,
} from '../../../application/change-email.ts'
import { codeKey } from '../../../domain/mailed-code.ts'
import {
  type AccountRouteDeps,
  type AccountVisit,
  accountCodeRequest,
  withAccount,
} from './account-visits.ts'
import { typedCode } from './code-steps.ts'
import { sendCodeEnded } from './ended-codes.ts'
import { refuseMail } from './mail-refusals.ts'
import { emailCodePage, emailPage } from './pages/account/email-pages.ts'
import { texts } from './pages/texts.ts'

const Form = Type.Object({ email: Type.String() })
const isProtected = true

export type EmailRouteDeps = AccountRouteDeps & { readonly changes: AskToChangeEmailDeps & ConfirmEmailDeps }

/** Another address: a code goes to it, and is typed here. */
export function registerEmailRoutes(app: HttpServer, deps: EmailRouteDeps): void {
  const { site, changes } = deps

  const sendEnded = ({ locale }: AccountVisit, reply: FastifyReply): FastifyReply =>
    sendCodeEnded(site, reply, { locale, startAt: '/account/email' })

  const sendCodePage = async (
    visit: AccountVisit,
    reply: FastifyReply,
    error?: string,
  ): Promise<FastifyReply> => {
    const { sessionUid, locale } = visit
    const mailed = await changes.codes.find(codeKey('change-email', sessionUid), deps.clock.now())
    if (!mailed) return sendEnded(visit, reply)
    const markup = emailCodePage(site.frame(locale), { email: mailed.email, error })
    return site.send(reply, error === undefined ? 200 : 422, markup)
  }

  const show = withAccount(deps, { isProtected }, async ({ locale }, _request, reply) =>
    site.send(reply, 200, emailPage(site.frame(locale), { email: '' })),
  )

  const ask = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { locale, account } = visit
    const text = texts[locale]
    const email = Value.Check(Form, request.body) ? request.body.email : ''
    const result = await askToChangeEmail(changes, { account, email }, accountCodeRequest(visit, request))
    if (result.kind === 'mailed') return reply.redirect(`/account/email/code?locale=${locale}`, 303)
    const frame = site.frame(locale)
    if (result.kind === 'email-invalid') {
      return site.send(reply, 422, emailPage(frame, { email, fieldError: text.forgot.emailInvalid }))
    }
    const { status, error } = refuseMail(reply, text, result)
    return site.send(reply, status, emailPage(frame, { email, error }))
  })

  const confirm = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { account, sessionUid, locale, answers } = visit
    const typed = { ticket: sessionUid, code: typedCode(request) }
    const result = await confirmEmail(changes, { ...typed, account, locale })
    switch (result.kind) {
      case 'changed':
        return answers.send('/account', { done: 'email' })
      case 'wrong-code':
        return sendCodePage(visit, reply, texts[locale].code.wrong)
      case 'email-taken':
      case 'ended':
        return sendEnded(visit, reply)
    }
  })

  app.get('/account/email', show)
  app.post('/account/email', ask)
  app.get(
    '/account/email/code',
    withAccount(deps, { isProtected }, (visit, _request, reply) => sendCodePage(visit, reply)),
  )
  app.post('/account/email/code', confirm)
}
