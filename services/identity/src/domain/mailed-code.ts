import type { EmailAddress } from './email-address.ts'
import type { OutsideIdentity } from './outside-identity.ts'

const MINUTE = 60_000

/** OWASP ASVS 6.4.1, 6.6.3. */
export const CODE_LIFETIME_MS = 15 * MINUTE
export const CODE_TRIES = 5

/** What the right code does. `nothing`: the address has an account already, or none; the page must not tell. */
export type CodeIntent =
  | { readonly kind: 'register'; readonly name: string; readonly passwordHash: string }
  | { readonly kind: 'join'; readonly name: string; readonly identity: OutsideIdentity }
  | { readonly kind: 'reset-password'; readonly accountId: string }
  | { readonly kind: 'change-email'; readonly accountId: string }
  | { readonly kind: 'nothing' }

/** A code that went to an address by mail: whoever types it reads the mail of that address. */
export interface MailedCode {
  readonly email: EmailAddress
  /** Of the code in one spelling. */
  readonly codeHash: string
  readonly intent: CodeIntent
  readonly triesLeft: number
  readonly expiresAt: Date
}

export type CodePurpose = 'register' | 'join' | 'reset-password' | 'change-email'

/** One code at a time for each purpose and ticket; the ticket is what only this browser has, such as its sign-in. */
export const codeKey = (purpose: CodePurpose, ticket: string): string => `${purpose} ${ticket}`

/** One spelling for what people type: `bcdf ghjk` and `BCDF-GHJK` are one code. */
export const normaliseCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '')
