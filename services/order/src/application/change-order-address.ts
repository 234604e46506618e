import { type Address, checkAddress } from '../domain/address.ts'
import type { FailureOf } from '../domain/errors.ts'
import { changeAddress, type Order } from '../domain/order.ts'
import { fail, type Result } from '../domain/result.ts'
import type { Orders } from '../ports/orders.ts'
import { findOrder, type OwnOrder } from './view-orders.ts'

export type ChangeOrderAddressFailure = FailureOf<
  | 'invalid-address'
  | 'order-not-found'
  | 'order-already-shipped'
  | 'order-cancelled'
  | 'address-country-changed'
>

export async function changeOrderAddress(
  orders: Orders,
  own: OwnOrder,
  address: Address,
): Promise<Result<Order, ChangeOrderAddressFailure>> {
  const checked = checkAddress(address)
  if (!checked.ok) return checked
  const found = await findOrder(orders, own)
  if (!found.ok) return found
  const changed = await orders.update(own.orderId, (order) => changeAddress(order, checked.value))
  return changed ?? fail({ code: 'order-not-found' })
}
