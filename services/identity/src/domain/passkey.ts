/** A key pair whose private half never leaves the person's device or password manager (WebAuthn, discoverable). */
export interface Passkey {
  /** Of the credential, base64url. */
  readonly id: string
  readonly accountId: string
  /** COSE key, base64url. */
  readonly publicKey: string
  /** Grows with each use where the authenticator counts; 0 where it does not. */
  readonly counter: number
  /** Of the browser that it was made in. */
  readonly userAgent: string
  readonly createdAt: Date
  readonly lastUsedAt?: Date | undefined
}

export const CHALLENGE_LIFETIME_MS = 5 * 60_000

/** One challenge at a time for each browser's sign-in or session. */
export const challengeKey = (purpose: 'create' | 'request', ticket: string): string => `${purpose} ${ticket}`
