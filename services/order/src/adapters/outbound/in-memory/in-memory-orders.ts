import type { Order, OrderChange } from '../../../domain/order.ts'
import { type Result, succeed } from '../../../domain/result.ts'
import type { Orders } from '../../../ports/orders.ts'
import { type InMemoryTables, putSettlements } from './in-memory-tables.ts'

export class InMemoryOrders implements Orders {
  readonly #tables: InMemoryTables
  readonly #clock: { now(): Date }

  constructor(tables: InMemoryTables, clock: { now(): Date }) {
    this.#tables = tables
    this.#clock = clock
  }

  async find(orderId: string): Promise<Order | undefined> {
    return this.#tables.orders.get(orderId)
  }

  async listOf(customerId: string): Promise<readonly Order[]> {
    return [...this.#tables.orders.values()]
      .filter((order) => order.customerId === customerId)
      .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
      .slice(0, 100)
  }

  async update<Failure>(
    orderId: string,
    change: (order: Order) => Result<OrderChange, Failure>,
  ): Promise<Result<Order, Failure> | undefined> {
    const order = this.#tables.orders.get(orderId)
    if (!order) return undefined
    const changed = change(order)
    if (!changed.ok) return changed
    this.#tables.orders.set(orderId, changed.value.order)
    this.#tables.outbox.push(...changed.value.events)
    putSettlements(this.#tables, changed.value.settlements, this.#clock.now())
    return succeed(changed.value.order)
  }
}
