import type { Locale } from '@jangteo/contracts'
import type { Account } from '../domain/account.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { AccountSessions } from '../ports/account-sessions.ts'
import { type NotifyDeps, notify } from './notify.ts'

export type CloseAccountDeps = NotifyDeps & {
  readonly accounts: Pick<AccountRepository, 'close'>
  readonly sessions: Pick<AccountSessions, 'endAll'>
}

/** For somebody who has just proved who he is. Other contexts forget the person when they hear of it. */
export async function closeAccount(
  deps: CloseAccountDeps,
  { account, locale }: { readonly account: Account; readonly locale: Locale },
): Promise<void> {
  const isClosed = await deps.accounts.close(account.id)
  await deps.sessions.endAll(account.id)
  if (isClosed) await notify(deps, account.email, { kind: 'account-closed' }, locale)
}
