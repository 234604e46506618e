import { type EmailAddress, parseEmailAddress } from './email-address.ts'
import { type IsCommon, type PasswordIssue, checkNewPassword } from './password-policy.ts'

/** A person who can sign in. `id` is the `sub` of tokens and never changes; the e-mail address may. */
export interface Account {
  readonly id: string
  readonly email: EmailAddress
  readonly name: string
  /** PHC string, e.g. `$argon2id$v=19$…`. */
  readonly passwordHash: string
  readonly createdAt: Date
  /** What the person may do beside shopping, e.g. `mfe:catalog`. */
  readonly roles: readonly string[]
  /** When somebody who reads the mail of the address said so; undefined in accounts from before this was asked. */
  readonly emailVerifiedAt?: Date | undefined
}

export interface Registration {
  readonly name: string
  readonly email: string
  readonly password: string
}

export type RegistrationIssue = 'name-missing' | 'name-too-long' | 'email-invalid' | PasswordIssue

/** What is wrong, by field; the valid parts, normalised, when nothing is. */
export type RegistrationCheck =
  | { readonly kind: 'valid'; readonly name: string; readonly email: EmailAddress }
  | { readonly kind: 'invalid'; readonly issues: Partial<Record<keyof Registration, RegistrationIssue>> }

const NAME_MAX_CHARACTERS = 50

function checkName(name: string): RegistrationIssue | undefined {
  if (name === '') return 'name-missing'
  return [...name].length > NAME_MAX_CHARACTERS ? 'name-too-long' : undefined
}

export function checkRegistration(registration: Registration, isCommon: IsCommon): RegistrationCheck {
  const name = registration.name.trim().normalize('NFC').replace(/\s+/gu, ' ')
  const email = parseEmailAddress(registration.email)
  const nameIssue = checkName(name)
  const passwordIssue = checkNewPassword(registration.password, registration, isCommon)
  if (email !== undefined && nameIssue === undefined && passwordIssue === undefined) {
    return { kind: 'valid', name, email }
  }
  return {
    kind: 'invalid',
    issues: {
      ...(nameIssue && { name: nameIssue }),
      ...(email === undefined && { email: 'email-invalid' }),
      ...(passwordIssue && { password: passwordIssue }),
    },
  }
}
