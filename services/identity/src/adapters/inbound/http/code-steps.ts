import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type MailCodeDeps, mailCodeAgain } from '../../../application/mail-code.ts'
import { type CodePurpose, codeKey } from '../../../domain/mailed-code.ts'
import { sendCodeEnded } from './ended-codes.ts'
import {
  type InteractionRouteDeps,
  type SignInInteraction,
  codeRequest,
  withInteraction,
} from './interaction-routes.ts'
import { refuseMail } from './mail-refusals.ts'
import type { CodePage } from './pages/code-page.ts'
import type { PageFrame } from './pages/layout.ts'
import { texts } from './pages/texts.ts'

const Form = Type.Object({ code: Type.String() })

export const typedCode = ({ body }: FastifyRequest): string => (Value.Check(Form, body) ? body.code : '')

export interface CodeStepOptions {
  readonly purpose: CodePurpose
  readonly page: (frame: PageFrame, page: CodePage) => string
  /** Where to ask for the first code. */
  readonly startAt: (path: string) => string
}

type Handler = ReturnType<typeof withInteraction>
type Answer = Omit<CodePage, 'path' | 'email'> & { readonly status: number }

export interface CodeSteps {
  readonly show: Handler
  /** Another mail in place of the one before. */
  readonly again: Handler
  /** The page, with what is to be said about it. */
  send(interaction: SignInInteraction, reply: FastifyReply, answer: Answer): Promise<FastifyReply>
  sendEnded(interaction: SignInInteraction, reply: FastifyReply): FastifyReply
}

/** What all pages do that ask for a mailed code. */
export function codeSteps(
  deps: InteractionRouteDeps & { readonly accounts: MailCodeDeps },
  { purpose, page, startAt }: CodeStepOptions,
): CodeSteps {
  const { site, accounts } = deps

  const sendEnded: CodeSteps['sendEnded'] = ({ path, locale }, reply) =>
    sendCodeEnded(site, reply, { locale, startAt: startAt(path) })

  const send: CodeSteps['send'] = async (interaction, reply, { status, ...words }) => {
    const { path, locale } = interaction
    const mailed = await accounts.codes.find(codeKey(purpose, path), accounts.clock.now())
    if (!mailed) return sendEnded(interaction, reply)
    return site.send(reply, status, page(site.frame(locale), { ...words, path, email: mailed.email }))
  }

  const show = withInteraction(deps, (interaction, _request, reply) =>
    send(interaction, reply, { status: 200 }),
  )

  const again = withInteraction(deps, async (interaction, request, reply) => {
    const text = texts[interaction.locale]
    const result = await mailCodeAgain(accounts, purpose, codeRequest(interaction, request))
    if (result.kind === 'ended') return sendEnded(interaction, reply)
    const answer =
      result.kind === 'mailed'
        ? { status: 200, notice: text.code.mailedAgain }
        : refuseMail(reply, text, result)
    return send(interaction, reply, answer)
  })

  return { show, again, send, sendEnded }
}
