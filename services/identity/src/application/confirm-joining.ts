import { type Account, newAccount } from '../domain/account.ts'
import { codeKey } from '../domain/mailed-code.ts'
import { isSameIdentity } from '../domain/outside-identity.ts'
import type { OutsideVisits } from '../ports/outside-visits.ts'
import { type CheckCodeDeps, type TypedCode, type WrongCode, checkCode } from './check-code.ts'
import { type LinkDeps, newLink } from './connect-identity.ts'

export type ConfirmJoiningDeps = CheckCodeDeps &
  LinkDeps & { readonly visits: Pick<OutsideVisits, 'findProven' | 'takeProven'> }

export type ConfirmJoiningResult =
  | { readonly kind: 'joined'; readonly account: Account }
  | WrongCode
  /** Meanwhile the address, or the identity, got an account elsewhere. */
  | { readonly kind: 'taken' }

/** Makes the account that was asked for, with a verified address and without a password. */
export async function confirmJoining(
  deps: ConfirmJoiningDeps,
  typed: TypedCode,
): Promise<ConfirmJoiningResult> {
  const check = await checkCode(deps, 'join', typed)
  if (check.kind !== 'right') return check
  const { email, intent, codeHash } = check.mailed
  if (intent.kind !== 'join') return { kind: 'ended' }
  if (!(await deps.codes.take(codeKey('join', typed.ticket), codeHash))) return { kind: 'ended' }

  const now = deps.clock.now()
  const proven = await deps.visits.findProven(typed.ticket, now)
  if (!proven || !isSameIdentity(proven, intent.identity)) return { kind: 'ended' }
  const account = newAccount({ id: deps.ids.next(), email, name: intent.name }, now)
  const outcome = await deps.links.addWithAccount(account, newLink(deps, account.id, intent.identity))
  if (outcome !== 'added') return { kind: 'taken' }
  await deps.visits.takeProven(typed.ticket, now)
  return { kind: 'joined', account }
}
