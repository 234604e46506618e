import type { Locale } from '@jangteo/contracts'
import type { Account } from '../domain/account.ts'
import { codeKey } from '../domain/mailed-code.ts'
import {
  type IsCommon,
  type PasswordIssue,
  checkNewPassword,
  normalisePassword,
} from '../domain/password-policy.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { AccountSessions } from '../ports/account-sessions.ts'
import { type CheckCodeDeps, type TypedCode, type WrongCode, checkCode } from './check-code.ts'
import { type NotifyDeps, notify } from './notify.ts'

export type ResetPasswordDeps = CheckCodeDeps &
  NotifyDeps & {
    readonly accounts: AccountRepository
    readonly sessions: Pick<AccountSessions, 'endAll'>
    readonly isCommonPassword: IsCommon
  }

export interface PasswordReset extends TypedCode {
  readonly password: string
  readonly locale: Locale
}

export type ResetPasswordResult =
  | { readonly kind: 'reset'; readonly account: Account }
  | { readonly kind: 'invalid'; readonly issue: PasswordIssue }
  | WrongCode

/** Sets the password and ends every session of the account: whoever knew the old password is out. */
export async function resetPassword(
  deps: ResetPasswordDeps,
  reset: PasswordReset,
): Promise<ResetPasswordResult> {
  const key = codeKey('reset-password', reset.ticket)
  const asked = await deps.codes.find(key, deps.clock.now())
  const issueFor = (owner: { email: string; name: string }): PasswordIssue | undefined =>
    checkNewPassword(reset.password, owner, deps.isCommonPassword)
  // Before the try is counted, and with nothing that only the owner of the address may hear.
  const early = asked && issueFor({ email: asked.email, name: '' })
  if (early) return { kind: 'invalid', issue: early }

  const check = await checkCode(deps, 'reset-password', reset)
  if (check.kind !== 'right') return check
  const { intent, codeHash } = check.mailed
  const account = intent.kind === 'reset-password' && (await deps.accounts.findById(intent.accountId))
  if (!account || account.email !== check.mailed.email) return { kind: 'ended' }
  const issue = issueFor(account)
  if (issue) return { kind: 'invalid', issue }
  if (!(await deps.codes.take(key, codeHash))) return { kind: 'ended' }

  const passwordHash = await deps.passwords.hash(normalisePassword(reset.password))
  await deps.accounts.resetPassword(account.id, { passwordHash, at: deps.clock.now() })
  await deps.sessions.endAll(account.id)
  await notify(deps, account.email, { kind: 'password-changed' }, reset.locale)
  return { kind: 'reset', account }
}
