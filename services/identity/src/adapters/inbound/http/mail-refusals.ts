import type { MailCodeResult } from '../../../application/mail-code.ts'
import type { FormAnswer } from './form-answers.ts'
import type { Texts } from './pages/texts.ts'
import type { RefusalTexts } from './throttled-refusal.ts'

export type MailRefusal = Exclude<MailCodeResult, { kind: 'mailed' }>

/** Why no mail was sent. */
export const mailRefusal = (result: MailRefusal): FormAnswer =>
  result.kind === 'mail-failed'
    ? { refused: result.kind }
    : { refused: result.by, retryAfterSeconds: result.retryAfterSeconds }

/** Also where no mail could be sent to what was typed. */
export const emailRefusal = (result: MailRefusal | { readonly kind: 'email-invalid' }): FormAnswer =>
  result.kind === 'email-invalid'
    ? { refused: result.kind, issues: { email: result.kind } }
    : mailRefusal(result)

/** The same in the person's words. */
export const mailRefusalTexts = ({ code }: Texts): RefusalTexts => ({
  'mail-failed': code.mailFailed,
  ...code.tooManyMails,
})
