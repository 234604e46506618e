import type { Locale } from '@jangteo/contracts'
import type { Account } from '../domain/account.ts'
import { parseEmailAddress } from '../domain/email-address.ts'
import { codeKey } from '../domain/mailed-code.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import { type CheckCodeDeps, type TypedCode, type WrongCode, checkCode } from './check-code.ts'
import { type CodeRequest, type MailCodeDeps, type MailCodeResult, mailCode } from './mail-code.ts'
import { type NotifyDeps, notify } from './notify.ts'

export type AskToChangeEmailDeps = MailCodeDeps & { readonly accounts: AccountRepository }

/** A code goes to the new address; one that is somebody's already gets word of it instead. */
export async function askToChangeEmail(
  deps: AskToChangeEmailDeps,
  { account, email: typed }: { readonly account: Account; readonly email: string },
  request: CodeRequest,
): Promise<MailCodeResult | { readonly kind: 'email-invalid' }> {
  const email = parseEmailAddress(typed)
  if (!email) return { kind: 'email-invalid' }
  const holder = await deps.accounts.findByEmail(email)
  const isFree = holder === undefined || holder.id === account.id
  const intent = isFree
    ? ({ kind: 'change-email', accountId: account.id } as const)
    : ({ kind: 'nothing' } as const)
  return mailCode(deps, 'change-email', { ...request, email, intent })
}

export type ConfirmEmailDeps = CheckCodeDeps & NotifyDeps & { readonly accounts: AccountRepository }

/** The address changes once somebody who reads its mail has typed the code; the former address hears of it. */
export async function confirmEmail(
  deps: ConfirmEmailDeps,
  { account, locale, ...typed }: TypedCode & { readonly account: Account; readonly locale: Locale },
): Promise<{ readonly kind: 'changed' | 'email-taken' } | WrongCode> {
  const check = await checkCode(deps, 'change-email', typed)
  if (check.kind !== 'right') return check
  const { email, intent, codeHash } = check.mailed
  if (intent.kind !== 'change-email' || intent.accountId !== account.id) return { kind: 'ended' }
  if (!(await deps.codes.take(codeKey('change-email', typed.ticket), codeHash))) return { kind: 'ended' }
  const outcome = await deps.accounts.changeEmail(account.id, { email, at: deps.clock.now() })
  if (outcome === 'changed' && email !== account.email)
    await notify(deps, account.email, { kind: 'email-changed' }, locale)
  return { kind: outcome }
}
