import type { Locale } from '@jangteo/contracts'
import type { EmailAddress } from '../domain/email-address.ts'

/** What the shop writes to a person. */
export type Letter =
  | { readonly kind: 'registration-code'; readonly code: string }
  | { readonly kind: 'already-registered' }
  | { readonly kind: 'reset-code'; readonly code: string }
  | { readonly kind: 'no-account' }
  | { readonly kind: 'password-changed' }
  | { readonly kind: 'new-address-code'; readonly code: string }
  | { readonly kind: 'address-taken' }
  | { readonly kind: 'email-changed' }
  | { readonly kind: 'passkey-added' }
  | { readonly kind: 'provider-connected'; readonly provider: string }
  | { readonly kind: 'joined-with-provider'; readonly provider: string }
  | { readonly kind: 'account-closed' }

export interface Mailer {
  /** Rejects with `MailNotSent` where nobody took the mail over. */
  send(to: EmailAddress, letter: Letter, locale: Locale): Promise<void>
}

export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
  readonly code = 'mail-not-sent'
}
