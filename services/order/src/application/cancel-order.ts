import type { FailureOf } from '../domain/errors.ts'
import { cancel, type Order } from '../domain/order.ts'
import { fail, type Result } from '../domain/result.ts'
import { settleOrders, type SettleOrdersDeps } from './settle-orders.ts'
import { findOrder, type OwnOrder } from './view-orders.ts'

export type CancelOrderFailure = FailureOf<'order-not-found' | 'order-already-shipped'>

/** Cancels at once; money and stock follow right away where the others answer, later where they do not. */
export async function cancelOrder(
  deps: SettleOrdersDeps,
  own: OwnOrder,
): Promise<Result<Order, CancelOrderFailure>> {
  const found = await findOrder(deps.orders, own)
  if (!found.ok) return found
  const cancelled = await deps.orders.update(own.orderId, cancel)
  if (!cancelled?.ok) return cancelled ?? fail({ code: 'order-not-found' })
  await settleOrders(deps, { orderId: own.orderId, limit: 2 })
  return findOrder(deps.orders, own)
}
