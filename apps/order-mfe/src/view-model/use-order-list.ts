import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { EventsPort } from '@jangteo/platform'
import { onScopeDispose } from 'vue'
import type { Order } from '../model/order.ts'
import type { OrderBook } from '../ports/order-book.ts'

export function useOrderList(deps: {
  readonly orders: OrderBook
  readonly events: EventsPort
  /** Undefined while nobody is signed in: then there is nothing to ask for. */
  readonly accountId: () => string | undefined
}): Resource<readonly Order[] | undefined> {
  const list = useResource(
    deps.accountId,
    async (account, signal) => (account === undefined ? undefined : deps.orders.list(signal)),
    { isSame: (before, now) => before === now },
  )
  onScopeDispose(deps.events.subscribe('order.changed', () => void list.reload()))
  return list
}
