import type { Account as OidcAccount } from 'oidc-provider'
import type { AccountRepository } from '../../../ports/account-repository.ts'

/** The claims of one account, as tokens say them. */
export async function findAccount(accounts: AccountRepository, id: string): Promise<OidcAccount | undefined> {
  const account = await accounts.findById(id)
  if (!account) return undefined
  return {
    accountId: account.id,
    claims: async () => ({
      sub: account.id,
      name: account.name,
      email: account.email,
      email_verified: account.emailVerifiedAt !== undefined,
    }),
  }
}
