import { createFixedClock } from '@jangteo/service-kit/testing'
import { describe } from 'vitest'
import { addressBookContract } from '../../../ports/address-book.contract.ts'
import { cartsContract } from '../../../ports/carts.contract.ts'
import { checkoutsContract } from '../../../ports/checkouts.contract.ts'
import { paymentsContract } from '../../../ports/payments.contract.ts'
import { inMemoryShop } from '../../../testing/in-memory-shop.ts'
import { InMemoryAddressBook } from './in-memory-address-book.ts'
import { InMemoryCarts } from './in-memory-carts.ts'
import { InMemoryCheckouts } from './in-memory-checkouts.ts'
import { InMemoryOrders } from './in-memory-orders.ts'
import { InMemorySettlements } from './in-memory-settlements.ts'
import { inMemoryTables } from './in-memory-tables.ts'

describe('in memory', () => {
  cartsContract(async () => {
    const clock = createFixedClock()
    return { carts: new InMemoryCarts(inMemoryTables(), clock), clock }
  })

  checkoutsContract(async () => {
    const clock = createFixedClock()
    const tables = inMemoryTables()
    return {
      carts: new InMemoryCarts(tables, clock),
      checkouts: new InMemoryCheckouts(tables, clock),
      orders: new InMemoryOrders(tables, clock),
      settlements: new InMemorySettlements(tables, clock),
      clock,
      published: async (subject) =>
        tables.outbox.filter((event) => event.subject === subject).map(({ type }) => type),
    }
  })

  addressBookContract(async () => new InMemoryAddressBook(inMemoryTables()))

  paymentsContract(async () => {
    const { ports, provider } = await inMemoryShop()
    return { payments: ports.payments, typed: (behaviour) => provider.typed(behaviour) }
  })
})
