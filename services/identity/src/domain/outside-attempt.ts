import type { Locale } from '@jangteo/contracts'

const MINUTE = 60_000

export const ATTEMPT_LIFETIME_MS = 10 * MINUTE
/** As long as the sign-in that it belongs to. */
export const PROVEN_LIFETIME_MS = 30 * MINUTE
/** Clocks of providers. */
const SKEW_MS = MINUTE

/** Binds the answer of a provider to one request: state names it, nonce is in the ID token, the verifier redeems the code (PKCE). */
export interface OutsideSecrets {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** One way to a provider and back. Good for one answer, in one browser. */
export interface OutsideAttempt extends OutsideSecrets {
  readonly providerId: string
  /** What only this browser has, such as its sign-in. */
  readonly ticket: string
  /** Root-relative address of ours where the answer is heard. */
  readonly backTo: string
  readonly locale: Locale
  /** The provider must ask the person again, also where it knows him already. */
  readonly mustProveAgain: boolean
  readonly startedAt: Date
  readonly expiresAt: Date
}

export interface TimeOfProof {
  /** When the provider says that it asked the person last. */
  readonly provenAt: Date | undefined
  readonly now: Date
}

/** Whether the person was asked on this way: a time that is still to come proves nothing. */
export const isProvenSince = ({ startedAt }: OutsideAttempt, { provenAt, now }: TimeOfProof): boolean =>
  provenAt !== undefined &&
  provenAt.getTime() >= startedAt.getTime() - SKEW_MS &&
  provenAt.getTime() <= now.getTime() + SKEW_MS
