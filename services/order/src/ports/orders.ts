import type { Order, OrderChange } from '../domain/order.ts'
import type { Result } from '../domain/result.ts'

export interface Orders {
  find(orderId: string): Promise<Order | undefined>
  /** Newest first, at most 100. */
  listOf(customerId: string): Promise<readonly Order[]>
  /**
   * Runs `change` alone on the order; its state, events and settlements are kept in one transaction, a failure keeps nothing. Undefined where there
   * is no such order.
   */
  update<Failure>(
    orderId: string,
    change: (order: Order) => Result<OrderChange, Failure>,
  ): Promise<Result<Order, Failure> | undefined>
}
