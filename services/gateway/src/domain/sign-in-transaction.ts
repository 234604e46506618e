import type { Locale } from '@jangteo/contracts'
import type { LocalPath } from './return-to.ts'

/** One started sign-in. It ends with its first callback, or after ten minutes. */
export interface SignInTransaction {
  /** Names the transaction in the callback. */
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  readonly returnTo: LocalPath
  readonly locale: Locale
  readonly expiresAt: Date
}

/** Ties transactions to the browser that started them; several tabs share it. 256 random bits, base64url. */
export type BrowserId = string

export const TRANSACTION_LIFETIME_MS = 10 * 60_000
