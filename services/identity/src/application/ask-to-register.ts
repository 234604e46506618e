import { type Registration, type RegistrationCheck, checkRegistration } from '../domain/account.ts'
import { type IsCommon, normalisePassword } from '../domain/password-policy.ts'
import { REGISTRATION_RULE } from '../domain/throttle.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import { type CodeRequest, type MailCodeDeps, type MailCodeResult, mailCode } from './mail-code.ts'
import { countTry } from './count-try.ts'

export type AskToRegisterDeps = MailCodeDeps & {
  readonly accounts: AccountRepository
  readonly isCommonPassword: IsCommon
}

export type AskToRegisterResult = Extract<RegistrationCheck, { kind: 'invalid' }> | MailCodeResult

/** The account is made when the mail is answered. An address that has one gets a mail that says so. */
export async function askToRegister(
  deps: AskToRegisterDeps,
  registration: Registration,
  request: CodeRequest,
): Promise<AskToRegisterResult> {
  const check = checkRegistration(registration, deps.isCommonPassword)
  if (check.kind === 'invalid') return check

  const retryAfterSeconds = await countTry(deps, `register ${request.address}`, REGISTRATION_RULE)
  if (retryAfterSeconds !== undefined) return { kind: 'throttled', by: 'network', retryAfterSeconds }

  const { name, email } = check
  const passwordHash = await deps.passwords.hash(normalisePassword(registration.password))
  const isTaken = (await deps.accounts.findByEmail(email)) !== undefined
  const intent = isTaken
    ? ({ kind: 'nothing' } as const)
    : ({ kind: 'register', name, passwordHash } as const)
  return mailCode(deps, 'register', { ...request, email, intent })
}
