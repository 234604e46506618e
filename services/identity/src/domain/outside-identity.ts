import type { EmailAddress } from './email-address.ts'

/** A person as an outside OpenID provider knows him. Issuer and subject say who it is; an address can change hands. */
export interface OutsideIdentity {
  readonly providerId: string
  readonly issuer: string
  readonly subject: string
  readonly email?: EmailAddress | undefined
  /** The provider says that the person reads the mail of the address. */
  readonly isEmailVerified: boolean
  readonly name?: string | undefined
}

/** What a person recognises the identity by. */
export const labelOf = ({ email, name }: OutsideIdentity): string => email ?? name ?? ''

/** An outside identity that signs in to an account. */
export interface OutsideLink {
  readonly id: string
  readonly accountId: string
  readonly issuer: string
  readonly subject: string
  /** As the provider named the person when they were connected; may be empty. */
  readonly label: string
  readonly createdAt: Date
  readonly lastUsedAt?: Date | undefined
}

type Named = Pick<OutsideIdentity, 'issuer' | 'subject'>

export const isSameIdentity = (a: Named, b: Named): boolean =>
  a.issuer === b.issuer && a.subject === b.subject
