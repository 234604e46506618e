import type { Locale } from '@jangteo/contracts'
import type { OutsideAttempt, OutsideSecrets } from '../domain/outside-attempt.ts'
import type { OutsideIdentity } from '../domain/outside-identity.ts'

/** An OpenID provider that the host has chosen, as people see it. */
export interface OutsideProvider {
  readonly id: string
  readonly issuer: string
  readonly name: Readonly<Record<Locale, string>>
}

export interface OutsideUnavailable {
  readonly kind: 'unavailable'
  /** For the log. */
  readonly reason: string
}

export type OutsideAddress = { readonly kind: 'address'; readonly url: string } | OutsideUnavailable

export type OutsideAnswer =
  | {
      readonly kind: 'proven'
      readonly identity: OutsideIdentity
      /** When the provider asked the person last, where it says so. */
      readonly provenAt?: Date | undefined
    }
  /** The person went back. */
  | { readonly kind: 'turned-back' }
  /** The answer does not hold. */
  | { readonly kind: 'refused'; readonly reason: string }
  | OutsideUnavailable

export interface OutsideProviders {
  /** In the order of the buttons. */
  readonly all: readonly OutsideProvider[]
  newSecrets(): OutsideSecrets
  /** Where the browser goes, for a provider of `all`. */
  addressFor(
    attempt: OutsideSecrets & Pick<OutsideAttempt, 'providerId' | 'locale' | 'mustProveAgain'>,
  ): Promise<OutsideAddress>
  /** @param query what the browser brought back, as it came */
  hear(attempt: OutsideAttempt, query: string): Promise<OutsideAnswer>
}
