import type { Clock, Database } from '@jangteo/service-kit'
import type { CardReference, CardReferences } from '../sandbox/card-references.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresCardReferences implements CardReferences {
  readonly #database: Database<OrderTables>
  readonly #clock: Clock

  constructor(database: Database<OrderTables>, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  async add({ customerId, ...reference }: CardReference): Promise<void> {
    await this.#database
      .insertInto('payment_method')
      .values({ ...reference, customer: customerId, created_at: this.#clock.now() })
      .execute()
  }

  find(methodId: string): Promise<CardReference | undefined> {
    return this.#database
      .selectFrom('payment_method')
      .select(['id', 'brand', 'last4', 'card', 'customer as customerId'])
      .where('id', '=', methodId)
      .executeTakeFirst()
  }
}
