import type { FailureOf } from '../domain/errors.ts'
import type { Order } from '../domain/order.ts'
import { fail, type Result, succeed } from '../domain/result.ts'
import type { Orders } from '../ports/orders.ts'

export interface OwnOrder {
  readonly orderId: string
  readonly customerId: string
}

/** Another customer's order is not found, like one that does not exist. */
export async function findOrder(
  orders: Orders,
  { orderId, customerId }: OwnOrder,
): Promise<Result<Order, FailureOf<'order-not-found'>>> {
  const order = await orders.find(orderId)
  return order?.customerId === customerId ? succeed(order) : fail({ code: 'order-not-found' })
}

export const listOrders = (orders: Orders, customerId: string): Promise<readonly Order[]> =>
  orders.listOf(customerId)
