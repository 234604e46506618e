import type { Account } from '../domain/account.ts'
import type { EmailAddress } from '../domain/email-address.ts'

export interface AccountRepository {
  findById(id: string): Promise<Account | undefined>
  findByEmail(email: EmailAddress): Promise<Account | undefined>
  /** Stores nothing and answers `email-taken` when another account has the address, also when both come at once. */
  add(account: Account): Promise<'added' | 'email-taken'>
  /** The address is then verified too, where it was not: a new password is set by whoever reads its mail. */
  resetPassword(id: string, reset: { readonly passwordHash: string; readonly at: Date }): Promise<void>
  changePassword(id: string, passwordHash: string): Promise<void>
  /** Changes nothing where another account has the address, also when both come at once. */
  changeEmail(
    id: string,
    change: { readonly email: EmailAddress; readonly at: Date },
  ): Promise<'changed' | 'email-taken'>
  /** Forgets the account and publishes `AccountClosed`, once, also when many ask at once. Answers whether it was there. */
  close(id: string): Promise<boolean>
}
