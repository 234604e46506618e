import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import {
  type AskToChangeEmailDeps,
  type ConfirmEmailDeps,
  askToChangeEmail,
  confirmEmail,
} from '../../../application/change-email.ts'
import { codeKey } from '../../../domain/mailed-code.ts'
import { type AccountRouteDeps, accountCodeRequest, withAccount } from './account-visits.ts'
import { typedCode } from './code-steps.ts'
import { sendCodeEnded } from './ended-codes.ts'
import { emailRefusal, mailRefusalTexts } from './mail-refusals.ts'
import { emailCodePage, emailPage } from './pages/account/email-pages.ts'
import { texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

const PATH = '/account/email'
const CODE_PATH = `${PATH}/code`
const Form = Type.Object({ email: Type.String() })
const isProtected = true

export type EmailRouteDeps = AccountRouteDeps & { readonly changes: AskToChangeEmailDeps & ConfirmEmailDeps }

/** Another address: a code goes to it, and is typed here. */
export function registerEmailRoutes(app: HttpServer, deps: EmailRouteDeps): void {
  const { site, changes } = deps

  const show = withAccount(deps, { isProtected }, async ({ locale, answers: { told } }, _request, reply) => {
    const text = texts[locale]
    const refusal = refusalOf(told, reply, mailRefusalTexts(text))
    const fieldError = told.issues?.['email'] === undefined ? undefined : text.forgot.emailInvalid
    const page = { email: told.typed?.['email'] ?? '', fieldError, error: refusal?.error }
    return site.send(reply, refusal?.status ?? 200, emailPage(site.frame(locale), page))
  })

  const ask = withAccount(deps, { isProtected }, async (visit, request) => {
    const { account, answers } = visit
    const email = Value.Check(Form, request.body) ? request.body.email : ''
    const result = await askToChangeEmail(changes, { account, email }, accountCodeRequest(visit, request))
    if (result.kind === 'mailed') return answers.send(CODE_PATH)
    return answers.send(PATH, { ...emailRefusal(result), typed: { email } })
  })

  const showCode = withAccount(deps, { isProtected }, async (visit, _request, reply) => {
    const { sessionUid, locale, answers } = visit
    const { refused } = answers.told
    const mailed = await changes.codes.find(codeKey('change-email', sessionUid), deps.clock.now())
    if (!mailed || refused === 'ended') return sendCodeEnded(site, reply, { locale, startAt: PATH })
    const error = refused === 'wrong-code' ? texts[locale].code.wrong : undefined
    return site.send(reply, 200, emailCodePage(site.frame(locale), { email: mailed.email, error }))
  })

  const confirm = withAccount(deps, { isProtected }, async (visit, request) => {
    const { account, sessionUid, locale, answers } = visit
    const typed = { ticket: sessionUid, code: typedCode(request) }
    const result = await confirmEmail(changes, { ...typed, account, locale })
    switch (result.kind) {
      case 'changed':
        return answers.send('/account', { done: 'email' })
      case 'wrong-code':
        return answers.send(CODE_PATH, { refused: result.kind })
      case 'email-taken':
      case 'ended':
        return answers.send(CODE_PATH, { refused: 'ended' })
    }
  })

  app.get(PATH, show)
  app.post(PATH, ask)
  app.get(CODE_PATH, showCode)
  app.post(CODE_PATH, confirm)
}
