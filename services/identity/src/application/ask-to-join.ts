import { type NewcomerCheck, checkNewcomer } from '../domain/account.ts'
import { REGISTRATION_RULE } from '../domain/throttle.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { OutsideVisits } from '../ports/outside-visits.ts'
import { countTry } from './count-try.ts'
import { type CodeRequest, type MailCodeDeps, type MailCodeResult, mailCode } from './mail-code.ts'

export type AskToJoinDeps = MailCodeDeps & {
  readonly accounts: Pick<AccountRepository, 'findByEmail'>
  readonly visits: Pick<OutsideVisits, 'findProven'>
}

export type AskToJoinResult =
  | Extract<NewcomerCheck, { kind: 'invalid' }>
  | MailCodeResult
  /** No outside identity was proven here, or too long ago. */
  | { readonly kind: 'ended' }

/** As registering, with an outside identity in place of a password. An address that has an account gets a mail that says so. */
export async function askToJoin(
  deps: AskToJoinDeps,
  newcomer: { readonly name: string; readonly email: string },
  request: CodeRequest,
): Promise<AskToJoinResult> {
  const check = checkNewcomer(newcomer)
  if (check.kind === 'invalid') return check
  const identity = await deps.visits.findProven(request.ticket, deps.clock.now())
  if (!identity) return { kind: 'ended' }
  const retryAfterSeconds = await countTry(deps, `register ${request.address}`, REGISTRATION_RULE)
  if (retryAfterSeconds !== undefined) return { kind: 'throttled', by: 'network', retryAfterSeconds }

  const { name, email } = check
  const isTaken = (await deps.accounts.findByEmail(email)) !== undefined
  const intent = isTaken ? ({ kind: 'nothing' } as const) : ({ kind: 'join', name, identity } as const)
  return mailCode(deps, 'join', { ...request, email, intent })
}
