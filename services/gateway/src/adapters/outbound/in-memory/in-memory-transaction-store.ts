import type { BrowserId, SignInTransaction } from '../../../domain/sign-in-transaction.ts'
import type { TransactionStore } from '../../../ports/transaction-store.ts'

export class InMemoryTransactionStore implements TransactionStore {
  readonly #transactions = new Map<string, { browser: BrowserId; transaction: SignInTransaction }>()

  async save(browser: BrowserId, transaction: SignInTransaction): Promise<void> {
    this.#transactions.set(transaction.state, { browser, transaction })
  }

  async take(browser: BrowserId, state: string, now: Date): Promise<SignInTransaction | undefined> {
    const found = this.#transactions.get(state)
    if (!found || found.browser !== browser || found.transaction.expiresAt <= now) return undefined
    this.#transactions.delete(state)
    return found.transaction
  }
}
