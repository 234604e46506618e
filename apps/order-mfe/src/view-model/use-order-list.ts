import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { EventsPort } from '@jangteo/platform'
import { onScopeDispose } from 'vue'
import type { Order } from '../model/order.ts'
import type { OrderBook } from '../ports/order-book.ts'

export function useOrderList(deps: {
  readonly orders: OrderBook
  readonly events: EventsPort
}): Resource<readonly Order[]> {
  const list = useResource(
    () => 0,
    (_, signal) => deps.orders.list(signal),
  )
  onScopeDispose(deps.events.subscribe('order.changed', () => void list.reload()))
  return list
}
