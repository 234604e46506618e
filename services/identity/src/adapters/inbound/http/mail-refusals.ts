import type { FastifyReply } from 'fastify'
import type { MailCodeResult } from '../../../application/mail-code.ts'
import type { Texts } from './pages/texts.ts'
import { type Refusal, refuseThrottled } from './throttled-refusal.ts'

export type MailRefusal = Exclude<MailCodeResult, { kind: 'mailed' }>

/** Why no mail was sent, in the person's words. */
export function refuseMail(reply: FastifyReply, text: Texts, refusal: MailRefusal): Refusal {
  if (refusal.kind === 'mail-failed') return { status: 503, error: text.code.mailFailed }
  return refuseThrottled(reply, text.code.tooManyMails[refusal.by], refusal.retryAfterSeconds)
}
