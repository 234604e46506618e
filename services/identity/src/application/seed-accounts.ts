import type { Clock } from '@jangteo/service-kit'
import { parseEmailAddress } from '../domain/email-address.ts'
import { normalisePassword } from '../domain/password-policy.ts'
import type { AccountIds } from '../ports/account-ids.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'

export interface SeedAccount {
  /** Default: a fresh one. Give it where other seed data names the account. */
  readonly id?: string
  readonly email: string
  readonly name: string
  /** Free of the password policy: the host decides which accounts it ships. */
  readonly password: string
  /** Default: none. An account that exists already gets none of them: whoever registered it first is not who was meant. */
  readonly roles?: readonly string[]
}

export interface SeedAccountsDeps {
  readonly accounts: AccountRepository
  readonly passwords: PasswordHasher
  readonly ids: AccountIds
  readonly clock: Clock
}

/** Accounts that exist are left as they are, so seeding at every start is safe. Throws on an address that can't be one. */
export async function seedAccounts(deps: SeedAccountsDeps, seeds: readonly SeedAccount[]): Promise<void> {
  for (const seed of seeds) {
    const email = parseEmailAddress(seed.email)
    if (!email) throw new Error(`seedAccounts: "${seed.email}" is not an e-mail address; correct the seed.`)
    if (await deps.accounts.findByEmail(email)) continue
    await deps.accounts.add({
      id: seed.id ?? deps.ids.next(),
      email,
      name: seed.name,
      passwordHash: await deps.passwords.hash(normalisePassword(seed.password)),
      createdAt: deps.clock.now(),
      roles: seed.roles ?? [],
      emailVerifiedAt: deps.clock.now(),
    })
  }
}
