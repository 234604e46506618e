import type { Account } from '../../../domain/account.ts'
import type { EmailAddress } from '../../../domain/email-address.ts'
import type { AccountRepository } from '../../../ports/account-repository.ts'

export class InMemoryAccountRepository implements AccountRepository {
  readonly #byEmail = new Map<EmailAddress, Account>()

  async findById(id: string): Promise<Account | undefined> {
    return this.#byEmail.values().find((account) => account.id === id)
  }

  async findByEmail(email: EmailAddress): Promise<Account | undefined> {
    return this.#byEmail.get(email)
  }

  async add(account: Account): Promise<'added' | 'email-taken'> {
    if (this.#byEmail.has(account.email)) return 'email-taken'
    this.#byEmail.set(account.email, account)
    return 'added'
  }

  async resetPassword(id: string, { passwordHash, at }: { passwordHash: string; at: Date }): Promise<void> {
    const account = await this.findById(id)
    if (!account) return
    const emailVerifiedAt = account.emailVerifiedAt ?? at
    this.#byEmail.set(account.email, { ...account, passwordHash, emailVerifiedAt })
  }

  async changePassword(id: string, passwordHash: string): Promise<void> {
    const account = await this.findById(id)
    if (account) this.#byEmail.set(account.email, { ...account, passwordHash })
  }

  async changeEmail(
    id: string,
    { email, at }: { email: EmailAddress; at: Date },
  ): Promise<'changed' | 'email-taken'> {
    const account = this.#byEmail.values().find((known) => known.id === id)
    if (this.#byEmail.get(email) && this.#byEmail.get(email)?.id !== id) return 'email-taken'
    if (!account) return 'changed'
    this.#byEmail.delete(account.email)
    this.#byEmail.set(email, { ...account, email, emailVerifiedAt: at })
    return 'changed'
  }

  async close(id: string): Promise<boolean> {
    const account = this.#byEmail.values().find((known) => known.id === id)
    return account !== undefined && this.#byEmail.delete(account.email)
  }
}
