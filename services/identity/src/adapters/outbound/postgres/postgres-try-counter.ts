import { sql } from 'kysely'
import type { CountedTries, ThrottleRule } from '../../../domain/throttle.ts'
import type { TryCounter } from '../../../ports/try-counter.ts'
import { hashed } from './hashed.ts'
import type { IdentityDatabase } from './tables.ts'

export class PostgresTryCounter implements TryCounter {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async count(key: string, rule: ThrottleRule, now: Date): Promise<CountedTries> {
    const windowEndsAt = new Date(now.getTime() + rule.windowMs)
    const ended = sql<boolean>`counted_try.window_ends_at <= ${now}`
    const row = await this.#database
      .insertInto('counted_try')
      .values({ key: hashed(key), count: 1, window_ends_at: windowEndsAt })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql`CASE WHEN ${ended} THEN 1 ELSE counted_try.count + 1 END`,
          window_ends_at: sql`CASE WHEN ${ended} THEN excluded.window_ends_at ELSE counted_try.window_ends_at END`,
        }),
      )
      .returning(['count', 'window_ends_at'])
      .executeTakeFirstOrThrow()
    return { count: row.count, windowEndsAt: row.window_ends_at }
  }

  async forget(key: string): Promise<void> {
    await this.#database.deleteFrom('counted_try').where('key', '=', hashed(key)).execute()
  }
}
