import type { OutsideAttempt } from '../../../domain/outside-attempt.ts'
import type { OutsideIdentity } from '../../../domain/outside-identity.ts'
import type { OutsideVisits } from '../../../ports/outside-visits.ts'
import { hashed } from './hashed.ts'
import type { IdentityDatabase } from './tables.ts'

type StoredAttempt = Omit<OutsideAttempt, 'startedAt' | 'expiresAt'> & {
  readonly startedAt: string
  readonly expiresAt: string
}

const attemptKey = (state: string): string => `attempt ${state}`
const provenKey = (ticket: string): string => `proven ${ticket}`

const toAttempt = (payload: unknown): OutsideAttempt => {
  const { startedAt, expiresAt, ...rest } = payload as StoredAttempt
  return { ...rest, startedAt: new Date(startedAt), expiresAt: new Date(expiresAt) }
}

interface Visit {
  readonly key: string
  readonly ticket: string
  readonly payload: object
  readonly expiresAt: Date
}

export class PostgresOutsideVisits implements OutsideVisits {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  keepAttempt(attempt: OutsideAttempt): Promise<void> {
    const { state, ticket, expiresAt } = attempt
    return this.#keep({ key: attemptKey(state), ticket, payload: attempt, expiresAt })
  }

  async findAttempt(state: string, now: Date): Promise<OutsideAttempt | undefined> {
    const payload = await this.#find(attemptKey(state), now)
    return payload === undefined ? undefined : toAttempt(payload)
  }

  async takeAttempt(
    state: string,
    { ticket, now }: { ticket: string; now: Date },
  ): Promise<OutsideAttempt | undefined> {
    const payload = await this.#take(attemptKey(state), { ticket, now })
    return payload === undefined ? undefined : toAttempt(payload)
  }

  keepProven(
    ticket: string,
    { identity, expiresAt }: { identity: OutsideIdentity; expiresAt: Date },
  ): Promise<void> {
    return this.#keep({ key: provenKey(ticket), ticket, payload: identity, expiresAt })
  }

  async findProven(ticket: string, now: Date): Promise<OutsideIdentity | undefined> {
    return (await this.#find(provenKey(ticket), now)) as OutsideIdentity | undefined
  }

  async takeProven(ticket: string, now: Date): Promise<OutsideIdentity | undefined> {
    return (await this.#take(provenKey(ticket), { ticket, now })) as OutsideIdentity | undefined
  }

  async #keep({ key, ticket, payload, expiresAt }: Visit): Promise<void> {
    const row = { ticket: hashed(ticket), payload: JSON.stringify(payload), expires_at: expiresAt }
    await this.#database
      .insertInto('outside_visit')
      .values({ key: hashed(key), ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }

  async #find(key: string, now: Date): Promise<unknown> {
    const row = await this.#database
      .selectFrom('outside_visit')
      .select('payload')
      .where('key', '=', hashed(key))
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row?.payload
  }

  async #take(key: string, { ticket, now }: { ticket: string; now: Date }): Promise<unknown> {
    const row = await this.#database
      .deleteFrom('outside_visit')
      .where('key', '=', hashed(key))
      .where('ticket', '=', hashed(ticket))
      .where('expires_at', '>', now)
      .returning('payload')
      .executeTakeFirst()
    return row?.payload
  }
}
