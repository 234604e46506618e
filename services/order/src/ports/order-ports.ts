import type { AddressBook } from './address-book.ts'
import type { Carts } from './carts.ts'
import type { Checkouts } from './checkouts.ts'
import type { Identifiers } from './identifiers.ts'
import type { Orders } from './orders.ts'
import type { Payments } from './payments.ts'
import type { ProductOffers } from './product-offers.ts'
import type { Settlements } from './settlements.ts'
import type { StockReservations } from './stock-reservations.ts'

/** Everything the use cases need from outside; each takes the part of it that it needs. */
export interface OrderPorts {
  readonly carts: Carts
  readonly checkouts: Checkouts
  readonly orders: Orders
  readonly settlements: Settlements
  readonly book: AddressBook
  readonly offers: ProductOffers
  readonly stock: StockReservations
  readonly payments: Payments
  readonly identifiers: Identifiers
  readonly clock: { now(): Date }
}
