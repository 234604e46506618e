import type { Database, PublishInTransaction } from '@jangteo/service-kit'
import type { Order, OrderChange } from '../../../domain/order.ts'
import { type Result, succeed } from '../../../domain/result.ts'
import type { Orders } from '../../../ports/orders.ts'
import { readOrders, updateOrder } from './order-rows.ts'
import type { OrderTables, PublishingDatabase } from './order-tables.ts'
import { putSettlements } from './settlement-rows.ts'
import { inTransaction } from './transaction.ts'

const LONGEST_LIST = 100

/** Over the database, or over the transaction of a consumer, which `update` then joins. */
export class PostgresOrders implements Orders {
  readonly #database: Database<OrderTables>
  readonly #publish: PublishInTransaction
  readonly #clock: { now(): Date }

  constructor({ database, publish, clock }: PublishingDatabase) {
    this.#database = database
    this.#publish = publish
    this.#clock = clock
  }

  async find(orderId: string): Promise<Order | undefined> {
    const rows = await this.#database.selectFrom('orders').selectAll().where('id', '=', orderId).execute()
    return (await readOrders(this.#database, rows))[0]
  }

  async listOf(customerId: string): Promise<readonly Order[]> {
    const rows = await this.#database
      .selectFrom('orders')
      .selectAll()
      .where('customer_id', '=', customerId)
      .orderBy('placed_at', 'desc')
      .limit(LONGEST_LIST)
      .execute()
    return readOrders(this.#database, rows)
  }

  update<Failure>(
    orderId: string,
    change: (order: Order) => Result<OrderChange, Failure>,
  ): Promise<Result<Order, Failure> | undefined> {
    return inTransaction(this.#database, async (transaction) => {
      const rows = await transaction
        .selectFrom('orders')
        .selectAll()
        .where('id', '=', orderId)
        .forUpdate()
        .execute()
      const [order] = await readOrders(transaction, rows)
      if (!order) return undefined
      const changed = change(order)
      if (!changed.ok) return changed
      await updateOrder(transaction, changed.value.order)
      for (const event of changed.value.events) await this.#publish(transaction, event)
      await putSettlements(transaction, changed.value.settlements, this.#clock.now())
      return succeed(changed.value.order)
    })
  }
}
