import type { Locale } from '@jangteo/contracts'
import type { Account } from '../domain/account.ts'
import {
  type IsCommon,
  type PasswordIssue,
  checkNewPassword,
  normalisePassword,
} from '../domain/password-policy.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { AccountSessions } from '../ports/account-sessions.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'
import { type NotifyDeps, notify } from './notify.ts'

export type ChangePasswordDeps = NotifyDeps & {
  readonly accounts: AccountRepository
  readonly sessions: Pick<AccountSessions, 'endAll'>
  readonly passwords: PasswordHasher
  readonly isCommonPassword: IsCommon
}

export interface PasswordChange {
  readonly account: Account
  /** The session that the person changes it in goes on; all others end. */
  readonly sessionUid: string
  readonly password: string
  readonly locale: Locale
}

/** For somebody who has just proved who he is. */
export async function changePassword(
  deps: ChangePasswordDeps,
  { account, sessionUid, password, locale }: PasswordChange,
): Promise<{ readonly kind: 'changed' } | { readonly kind: 'invalid'; readonly issue: PasswordIssue }> {
  const issue = checkNewPassword(password, account, deps.isCommonPassword)
  if (issue) return { kind: 'invalid', issue }
  await deps.accounts.changePassword(account.id, await deps.passwords.hash(normalisePassword(password)))
  await deps.sessions.endAll(account.id, { exceptUid: sessionUid })
  await notify(deps, account.email, { kind: 'password-changed' }, locale)
  return { kind: 'changed' }
}
