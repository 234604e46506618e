import type { Locale } from '@jangteo/contracts'
import type { EmailAddress } from '../../../domain/email-address.ts'
import { type Letter, type Mailer, MailNotSent } from '../../../ports/mailer.ts'

export interface SentLetter {
  readonly to: EmailAddress
  readonly letter: Letter
  readonly locale: Locale
}

export class InMemoryMailer implements Mailer {
  readonly sent: SentLetter[] = []
  /** As when the mail server is down. */
  isBroken = false

  async send(to: EmailAddress, letter: Letter, locale: Locale): Promise<void> {
    if (this.isBroken) throw new MailNotSent('The mailer is switched off.')
    this.sent.push({ to, letter, locale })
  }
}
