import { type Account, newAccount } from '../domain/account.ts'
import { codeKey } from '../domain/mailed-code.ts'
import type { AccountIds } from '../ports/account-ids.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import { type CheckCodeDeps, type TypedCode, type WrongCode, checkCode } from './check-code.ts'

export type ConfirmRegistrationDeps = CheckCodeDeps & {
  readonly accounts: AccountRepository
  readonly ids: AccountIds
}

export type ConfirmRegistrationResult =
  | { readonly kind: 'registered'; readonly account: Account }
  | WrongCode
  /** Registered elsewhere meanwhile; only who reads the mail of the address hears it. */
  | { readonly kind: 'email-taken' }

/** Makes the account that was asked for, with a verified address. */
export async function confirmRegistration(
  deps: ConfirmRegistrationDeps,
  typed: TypedCode,
): Promise<ConfirmRegistrationResult> {
  const check = await checkCode(deps, 'register', typed)
  if (check.kind !== 'right') return check
  const { email, intent, codeHash } = check.mailed
  if (intent.kind !== 'register') return { kind: 'ended' }
  if (!(await deps.codes.take(codeKey('register', typed.ticket), codeHash))) return { kind: 'ended' }

  const { name, passwordHash } = intent
  const account = newAccount({ id: deps.ids.next(), email, name, passwordHash }, deps.clock.now())
  const outcome = await deps.accounts.add(account)
  return outcome === 'added' ? { kind: 'registered', account } : { kind: 'email-taken' }
}
