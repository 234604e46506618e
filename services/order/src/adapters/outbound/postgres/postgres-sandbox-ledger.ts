import type { Database } from '@jangteo/service-kit'
import type { SandboxCharge, SandboxLedger, SandboxToken } from '../sandbox/sandbox-ledger.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresSandboxLedger implements SandboxLedger {
  readonly #database: Database<OrderTables>

  constructor(database: Database<OrderTables>) {
    this.#database = database
  }

  async addToken(token: SandboxToken, createdAt: Date): Promise<void> {
    await this.#database
      .insertInto('sandbox_token')
      .values({ ...token, created_at: createdAt })
      .execute()
  }

  findToken(id: string): Promise<SandboxToken | undefined> {
    return this.#database.selectFrom('sandbox_token').selectAll().where('id', '=', id).executeTakeFirst()
  }

  async addCharge(charge: SandboxCharge): Promise<SandboxCharge> {
    await this.#database
      .insertInto('sandbox_charge')
      .values(charge)
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .execute()
    return this.#database
      .selectFrom('sandbox_charge')
      .selectAll()
      .where('reference', '=', charge.reference)
      .executeTakeFirstOrThrow()
  }

  async reverse(reference: string): Promise<void> {
    await this.#database
      .insertInto('sandbox_charge')
      .values({ reference, token: '', amount: 0, currency: '', status: 'reversed' })
      .onConflict((conflict) => conflict.column('reference').doUpdateSet({ status: 'reversed' }))
      .execute()
  }
}
