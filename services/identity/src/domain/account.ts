import { type EmailAddress, parseEmailAddress } from './email-address.ts'
import { type IsCommon, type PasswordIssue, checkNewPassword } from './password-policy.ts'

/** A person who can sign in. `id` is the `sub` of tokens and never changes; the e-mail address may. */
export interface Account {
  readonly id: string
  readonly email: EmailAddress
  readonly name: string
  /** PHC string, e.g. `$argon2id$v=19$…`; undefined until somebody who came by an outside provider sets a password. */
  readonly passwordHash?: string | undefined
  readonly createdAt: Date
  /** What the person may do beside shopping, e.g. `mfe:catalog`. */
  readonly roles: readonly string[]
  /** When somebody who reads the mail of the address said so; undefined in accounts from before this was asked. */
  readonly emailVerifiedAt?: Date | undefined
}

/** For somebody who reads the mail of the address. */
export const newAccount = (
  person: Pick<Account, 'id' | 'email' | 'name' | 'passwordHash'>,
  now: Date,
): Account => ({ ...person, createdAt: now, roles: [], emailVerifiedAt: now })

export interface Registration {
  readonly name: string
  readonly email: string
  readonly password: string
}

export type RegistrationIssue = 'name-missing' | 'name-too-long' | 'email-invalid' | PasswordIssue

type Newcomer = Omit<Registration, 'password'>
type Issues<Typed> = Partial<Record<keyof Typed, RegistrationIssue>>

/** What is wrong, by field; the valid parts, normalised, when nothing is. */
type Check<Typed> =
  | { readonly kind: 'valid'; readonly name: string; readonly email: EmailAddress }
  | { readonly kind: 'invalid'; readonly issues: Issues<Typed> }

export type NewcomerCheck = Check<Newcomer>
export type RegistrationCheck = Check<Registration>

const NAME_MAX_CHARACTERS = 50

/** One spelling for what people see as the same name; empty where nothing is left. */
const normaliseName = (name: string): string => name.trim().normalize('NFC').replace(/\s+/gu, ' ')

/** As much of a name that somebody else tells as an account may have; undefined where nothing is left. */
export const keptName = (name: string): string | undefined =>
  [...normaliseName(name)].slice(0, NAME_MAX_CHARACTERS).join('').trim() || undefined

function checkName(name: string): RegistrationIssue | undefined {
  if (name === '') return 'name-missing'
  return [...name].length > NAME_MAX_CHARACTERS ? 'name-too-long' : undefined
}

/** Somebody who needs no password of ours. */
export function checkNewcomer(newcomer: Newcomer): NewcomerCheck {
  const name = normaliseName(newcomer.name)
  const email = parseEmailAddress(newcomer.email)
  const issue = checkName(name)
  if (email !== undefined && issue === undefined) return { kind: 'valid', name, email }
  return {
    kind: 'invalid',
    issues: { ...(issue && { name: issue }), ...(email === undefined && { email: 'email-invalid' }) },
  }
}

export function checkRegistration(registration: Registration, isCommon: IsCommon): RegistrationCheck {
  const newcomer = checkNewcomer(registration)
  const password = checkNewPassword(registration.password, registration, isCommon)
  if (password === undefined) return newcomer
  const issues = newcomer.kind === 'invalid' ? newcomer.issues : {}
  return { kind: 'invalid', issues: { ...issues, password } }
}
