import { isLocale } from '@jangteo/contracts'
import { parseReturnTo } from '../../../domain/return-to.ts'
import type { BrowserId, SignInTransaction } from '../../../domain/sign-in-transaction.ts'
import type { TransactionStore } from '../../../ports/transaction-store.ts'
import { hashed } from './hashed.ts'
import type { GatewayDatabase } from './tables.ts'

export class PostgresTransactionStore implements TransactionStore {
  readonly #database: GatewayDatabase

  constructor(database: GatewayDatabase) {
    this.#database = database
  }

  async save(browser: BrowserId, transaction: SignInTransaction): Promise<void> {
    await this.#database
      .insertInto('sign_in_transaction')
      .values({
        state: transaction.state,
        browser_hash: hashed(browser),
        nonce: transaction.nonce,
        code_verifier: transaction.codeVerifier,
        return_to: transaction.returnTo,
        locale: transaction.locale,
        expires_at: transaction.expiresAt,
      })
      .execute()
  }

  async take(browser: BrowserId, state: string, now: Date): Promise<SignInTransaction | undefined> {
    const row = await this.#database
      .deleteFrom('sign_in_transaction')
      .where('state', '=', state)
      .where('browser_hash', '=', hashed(browser))
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst()
    const returnTo = parseReturnTo(row?.return_to)
    if (!row || !returnTo || !isLocale(row.locale)) return undefined
    return {
      state: row.state,
      nonce: row.nonce,
      codeVerifier: row.code_verifier,
      returnTo,
      locale: row.locale,
      expiresAt: row.expires_at,
    }
  }
}
