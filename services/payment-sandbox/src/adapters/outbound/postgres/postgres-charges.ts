import type { Database } from '@jangteo/service-kit'
import type { Charge, Charges } from '../../../ports/charges.ts'
import type { SandboxTables } from './tables.ts'

export class PostgresCharges implements Charges {
  readonly #database: Database<SandboxTables>

  constructor(database: Database<SandboxTables>) {
    this.#database = database
  }

  async record(charge: Charge): Promise<Charge> {
    await this.#database
      .insertInto('charge')
      .values(charge)
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .execute()
    return this.#database
      .selectFrom('charge')
      .selectAll()
      .where('reference', '=', charge.reference)
      .executeTakeFirstOrThrow()
  }

  reverse(reference: string): Promise<Charge> {
    return this.#database
      .insertInto('charge')
      .values({ reference, card: '', amount: 0, currency: '', status: 'reversed' })
      .onConflict((conflict) => conflict.column('reference').doUpdateSet({ status: 'reversed' }))
      .returningAll()
      .executeTakeFirstOrThrow()
  }
}
