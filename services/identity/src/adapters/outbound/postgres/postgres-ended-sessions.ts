import { sql } from 'kysely'
import type { EndedSessionRecords } from '../../../ports/ended-sessions.ts'
import type { IdentityDatabase } from './tables.ts'

/** The database itself notes each grant that is deleted while it lives; a token that ends alone is noted here. */
export class PostgresEndedSessions implements EndedSessionRecords {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async endedWithin(seconds: number): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom('ended_session')
      .select('sid')
      .where('ended_at', '>', sql<Date>`now() - make_interval(secs => ${seconds})`)
      .orderBy('ended_at')
      .execute()
    return rows.map(({ sid }) => sid)
  }

  async endToken(jti: string): Promise<void> {
    await this.#database
      .insertInto('ended_session')
      .values({ sid: jti })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
