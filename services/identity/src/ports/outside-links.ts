import type { Account } from '../domain/account.ts'
import type { OutsideIdentity, OutsideLink } from '../domain/outside-identity.ts'
import type { WayInRemoval } from '../domain/way-in.ts'

/** Which outside identities sign in to which account; each to one at most. */
export interface OutsideLinks {
  find(identity: Pick<OutsideIdentity, 'issuer' | 'subject'>): Promise<OutsideLink | undefined>
  /** Oldest first. */
  list(accountId: string): Promise<readonly OutsideLink[]>
  /** False where the identity has an account, also when many ask at once. */
  add(link: OutsideLink): Promise<boolean>
  /** Makes the account together with its link, or neither. */
  addWithAccount(account: Account, link: OutsideLink): Promise<'added' | 'email-taken' | 'identity-taken'>
  markUsed(id: string, at: Date): Promise<void>
  remove(accountId: string, id: string): Promise<WayInRemoval>
}
