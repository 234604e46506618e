import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type MailCodeDeps, mailCodeAgain } from '../../../application/mail-code.ts'
import { type CodePurpose, codeKey } from '../../../domain/mailed-code.ts'
import type { PasswordIssue } from '../../../domain/password-policy.ts'
import { sendCodeEnded } from './ended-codes.ts'
import { type FormAnswer, textFor } from './form-answers.ts'
import {
  type InteractionRouteDeps,
  type SignInInteraction,
  codeRequest,
  withInteraction,
} from './interaction-routes.ts'
import { mailRefusal, mailRefusalTexts } from './mail-refusals.ts'
import type { CodePage } from './pages/code-page.ts'
import type { PageFrame } from './pages/layout.ts'
import type { NoticePage } from './pages/notice-page.ts'
import { type Texts, texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

const Form = Type.Object({ code: Type.String() })

export const typedCode = ({ body }: FastifyRequest): string => (Value.Check(Form, body) ? body.code : '')

export interface CodeStepOptions {
  readonly purpose: CodePurpose
  readonly page: (frame: PageFrame, page: CodePage) => string
  /** The last part of its address. */
  readonly step: string
  /** Where to ask for the first code. */
  readonly startAt: (path: string) => string
  /** Where the account that was asked for is somebody's by now. */
  readonly taken?: (interaction: SignInInteraction) => NoticePage
}

type Handler = ReturnType<typeof withInteraction>

export interface CodeSteps {
  readonly show: Handler
  /** Another mail in place of the one before. */
  readonly again: Handler
  /** Leads back to the page, which tells why. */
  refuse(interaction: SignInInteraction, refusal: CodeRefusal): FastifyReply
}

type CodeRefusal =
  | { readonly kind: 'wrong-code' | 'ended' | 'taken' }
  | { readonly kind: 'invalid'; readonly issue: PasswordIssue }

/** What the page says about the form before. */
function wordsOf(text: Texts, { done, issues = {} }: FormAnswer): Partial<CodePage> {
  return {
    notice: done === 'mailed-again' ? text.code.mailedAgain : undefined,
    fieldError: issues['code'] === 'wrong' ? text.code.wrong : undefined,
    passwordError: textFor(text.register.issues, issues['password']),
  }
}

/** What all pages do that ask for a mailed code. */
export function codeSteps(
  deps: InteractionRouteDeps & { readonly accounts: MailCodeDeps },
  { purpose, page, step, startAt, taken }: CodeStepOptions,
): CodeSteps {
  const { site, accounts } = deps

  const show = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale, answers } = interaction
    const { told } = answers
    if (told.refused === 'taken' && taken)
      return site.sendNotice(request, reply, { status: 409, say: () => taken(interaction) })
    const mailed = await accounts.codes.find(codeKey(purpose, path), accounts.clock.now())
    if (!mailed || told.refused === 'ended')
      return sendCodeEnded(site, reply, { locale, startAt: startAt(path) })
    const text = texts[locale]
    const refusal = refusalOf(told, reply, mailRefusalTexts(text))
    const words = { ...wordsOf(text, told), error: refusal?.error }
    const markup = page(site.frame(locale), { ...words, path, email: mailed.email })
    return site.send(reply, refusal?.status ?? 200, markup)
  })

  const refuse: CodeSteps['refuse'] = ({ path, answers }, refusal) => {
    const address = `${path}/${step}`
    switch (refusal.kind) {
      case 'wrong-code':
        return answers.send(address, { refused: refusal.kind, issues: { code: 'wrong' } })
      case 'invalid':
        return answers.send(address, { refused: refusal.kind, issues: { password: refusal.issue } })
      case 'ended':
      case 'taken':
        return answers.send(address, { refused: refusal.kind })
    }
  }

  const again = withInteraction(deps, async (interaction, request) => {
    const { path, answers } = interaction
    const result = await mailCodeAgain(accounts, purpose, codeRequest(interaction, request))
    if (result.kind === 'ended') return refuse(interaction, { kind: 'ended' })
    const answer = result.kind === 'mailed' ? { done: 'mailed-again' } : mailRefusal(result)
    return answers.send(`${path}/${step}`, answer)
  })

  return { show, again, refuse }
}
