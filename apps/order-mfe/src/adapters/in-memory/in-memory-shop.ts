import type { Currency } from '@jangteo/contracts'
import { Faults } from './faults.ts'
import { InMemoryAddressBook } from './in-memory-address-book.ts'
import { InMemoryCardFields } from './in-memory-card-fields.ts'
import { InMemoryCheckoutDesk } from './in-memory-checkout-desk.ts'
import { InMemoryOrderBook } from './in-memory-order-book.ts'
import { InMemoryShoppingCart, type ShelfItem } from './in-memory-shopping-cart.ts'

export interface InMemoryShop {
  readonly cart: InMemoryShoppingCart
  readonly desk: InMemoryCheckoutDesk
  readonly orders: InMemoryOrderBook
  readonly addresses: InMemoryAddressBook
  readonly cardFields: InMemoryCardFields
  readonly faults: Faults
}

/** The order service as one account sees it. */
export function createInMemoryShop(shelf: readonly ShelfItem[], currency: Currency = 'KRW'): InMemoryShop {
  const faults = new Faults()
  const cart = new InMemoryShoppingCart({ shelf, currency, faults })
  const orders = new InMemoryOrderBook(faults)
  const desk = new InMemoryCheckoutDesk({ cart, orders, faults })
  return {
    cart,
    orders,
    desk,
    addresses: new InMemoryAddressBook(faults),
    cardFields: new InMemoryCardFields(),
    faults,
  }
}
