import type { SavedAddress } from '../../../domain/address.ts'
import type { Cart } from '../../../domain/cart.ts'
import type { Order } from '../../../domain/order.ts'
import type { OrderEvent } from '../../../domain/order-events.ts'
import type { Settlement } from '../../../domain/settlement.ts'
import type { CartOwner } from '../../../ports/carts.ts'
import type { Checkout } from '../../../ports/checkouts.ts'

export interface StoredSettlement extends Settlement {
  attempts: number
  dueAt: number
  isSettled: boolean
}

/** What the in-memory adapters of one service share, as the tables of one database. A synchronous change is a transaction. */
export interface InMemoryTables {
  readonly carts: Map<string, { cart: Cart; expiresAt: number | undefined }>
  readonly checkouts: Map<string, { checkout: Checkout; openedAt: number }>
  readonly orders: Map<string, Order>
  readonly settlements: Map<string, StoredSettlement>
  readonly addresses: Map<string, readonly SavedAddress[]>
  readonly outbox: OrderEvent[]
}

export const inMemoryTables = (): InMemoryTables => ({
  carts: new Map(),
  checkouts: new Map(),
  orders: new Map(),
  settlements: new Map(),
  addresses: new Map(),
  outbox: [],
})

export const ownerKey = (owner: CartOwner): string =>
  owner.kind === 'account' ? `account:${owner.accountId}` : `visitor:${owner.tokenHash}`

export function putSettlements(tables: InMemoryTables, settlements: readonly Settlement[], now: Date): void {
  for (const settlement of settlements)
    tables.settlements.set(`${settlement.orderId} ${settlement.part}`, {
      ...settlement,
      attempts: 0,
      dueAt: now.getTime(),
      isSettled: false,
    })
}
