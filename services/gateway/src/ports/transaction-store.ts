import type { BrowserId, SignInTransaction } from '../domain/sign-in-transaction.ts'

/** Sign-ins under way, shared by all replicas. */
export interface TransactionStore {
  save(browser: BrowserId, transaction: SignInTransaction): Promise<void>
  /** Removes and answers it; undefined when it is unknown, expired, of another browser, or taken before. */
  take(browser: BrowserId, state: string, now: Date): Promise<SignInTransaction | undefined>
}
