import type { FastifyReply } from 'fastify'
import type { MailCodeResult } from '../../../application/mail-code.ts'
import type { Texts } from './pages/texts.ts'
import { minutesOf } from './sign-in-routes.ts'

export type MailRefusal = Exclude<MailCodeResult, { kind: 'mailed' }>

export interface Refusal {
  readonly status: number
  readonly error: string
}

/** Why no mail was sent, in the person's words. Says when to come back, for programs too. */
export function refuseMail(reply: FastifyReply, text: Texts, refusal: MailRefusal): Refusal {
  if (refusal.kind === 'mail-failed') return { status: 503, error: text.code.mailFailed }
  reply.header('retry-after', refusal.retryAfterSeconds)
  return { status: 429, error: text.tooManyTries(minutesOf(refusal.retryAfterSeconds)) }
}
