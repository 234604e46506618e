import { sql } from 'kysely'
import type { AccountSessions } from '../../../ports/account-sessions.ts'
import type { IdentityDatabase } from './tables.ts'

/** All of oidc-provider that is one person's. A sign-in under way has a result that would still become a session. */
export class PostgresAccountSessions implements AccountSessions {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async endAll(accountId: string): Promise<void> {
    const owner = sql<string>`coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}')`
    await this.#database.deleteFrom('oidc_artifact').where(owner, '=', accountId).execute()
  }
}
