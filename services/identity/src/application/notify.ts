import type { Locale } from '@jangteo/contracts'
import type { EmailAddress } from '../domain/email-address.ts'
import { type Letter, MailNotSent, type Mailer } from '../ports/mailer.ts'

export interface NotifyDeps {
  readonly mailer: Mailer
}

/** Tells the owner what has been done. What is done stays done where the mail can't be sent; the mailer logs why. */
export async function notify(
  { mailer }: NotifyDeps,
  to: EmailAddress,
  letter: Letter,
  locale: Locale,
): Promise<void> {
  try {
    await mailer.send(to, letter, locale)
  } catch (error) {
    if (!(error instanceof MailNotSent)) throw error
  }
}
