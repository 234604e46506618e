import { createFixedClock, type FixedClock } from '@jangteo/service-kit/testing'
import { addLine } from '../application/change-cart.ts'
import type { PlaceOrderDeps, PlaceOrderRequest } from '../application/place-order.ts'
import { InMemoryAddressBook } from '../adapters/outbound/in-memory/in-memory-address-book.ts'
import { InMemoryCarts } from '../adapters/outbound/in-memory/in-memory-carts.ts'
import { InMemoryCheckouts } from '../adapters/outbound/in-memory/in-memory-checkouts.ts'
import { InMemoryOrders } from '../adapters/outbound/in-memory/in-memory-orders.ts'
import { InMemoryProductOffers } from '../adapters/outbound/in-memory/in-memory-product-offers.ts'
import { InMemorySettlements } from '../adapters/outbound/in-memory/in-memory-settlements.ts'
import { InMemoryStockReservations } from '../adapters/outbound/in-memory/in-memory-stock-reservations.ts'
import { inMemoryTables, type InMemoryTables } from '../adapters/outbound/in-memory/in-memory-tables.ts'
import { InMemoryCardReferences } from '../adapters/outbound/sandbox/card-references.ts'
import { SandboxPayments } from '../adapters/outbound/sandbox/sandbox-payments.ts'
import type { CartOwner } from '../ports/carts.ts'
import type { Identifiers } from '../ports/identifiers.ts'
import type { OrderPorts } from '../ports/order-ports.ts'
import { aMug, anOffer, MUG, seoul, TOTE } from './builders.ts'
import { type Behaviour, SandboxDouble } from './sandbox-double.ts'

/** Counts up instead of being random. */
export function countingIdentifiers(): Identifiers {
  let count = 0
  const next = (): string => String(++count).padStart(4, '0')
  return {
    orderId: () => `00000000-0000-4000-8000-00000000${next()}`,
    orderNumber: () => `J-0000-${next()}`,
    addressId: () => `00000000-0000-4000-9000-00000000${next()}`,
    paymentMethodId: () => `pm_000000${next()}`,
    cartToken: () => next().padStart(43, 'x'),
  }
}

export const KIM: CartOwner = { kind: 'account', accountId: 'kim' }

export interface InMemoryShop {
  readonly ports: OrderPorts
  readonly tables: InMemoryTables
  readonly clock: FixedClock
  readonly offers: InMemoryProductOffers
  readonly stock: InMemoryStockReservations
  readonly provider: SandboxDouble
  /** The ports of placing an order; settling is left to the test. */
  readonly placing: PlaceOrderDeps
  /** Kim puts two totes into his cart. */
  fillCart(): Promise<void>
  /** Kim orders what `fillCart` put into the cart. */
  request(overrides?: Partial<PlaceOrderRequest>): PlaceOrderRequest
  /** A payment method, by default one of Kim's. */
  payWith(behaviour: Behaviour, customerId?: string): Promise<string>
}

/** The service without HTTP and database: ten totes and ten mugs, and a customer Kim who pays with a good card. */
export async function inMemoryShop(): Promise<InMemoryShop> {
  const clock = createFixedClock()
  const tables = inMemoryTables()
  const offers = new InMemoryProductOffers([anOffer(), aMug()])
  const stock = new InMemoryStockReservations({ [TOTE]: 10, [MUG]: 10 })
  const provider = new SandboxDouble()
  const identifiers = countingIdentifiers()
  const payments = new SandboxPayments({
    provider,
    references: new InMemoryCardReferences(),
    publicUrl: 'https://pay.test',
    newMethodId: identifiers.paymentMethodId,
  })
  const ports: OrderPorts = {
    carts: new InMemoryCarts(tables, clock),
    checkouts: new InMemoryCheckouts(tables, clock),
    orders: new InMemoryOrders(tables, clock),
    settlements: new InMemorySettlements(tables, clock),
    book: new InMemoryAddressBook(tables),
    offers,
    stock,
    payments,
    identifiers,
    clock,
  }
  const payWith = async (behaviour: Behaviour, customerId = 'kim'): Promise<string> => {
    const saved = await payments.saveMethod(provider.typed(behaviour), customerId)
    if (!saved.ok) throw new Error(`The card was refused: ${saved.failure.code}`)
    return saved.value.id
  }
  const methodId = await payWith('approve')
  return {
    ports,
    tables,
    clock,
    offers,
    stock,
    provider,
    placing: { ...ports, settleSoon: () => undefined },
    fillCart: async () => void (await addLine(ports, { owner: KIM, sku: TOTE, quantity: 2, locale: 'ko' })),
    request: (overrides = {}) => ({
      customerId: 'kim',
      key: 'key-1',
      fingerprint: 'body-1',
      address: seoul,
      shipping: 'standard',
      methodId,
      currency: 'KRW',
      locale: 'ko',
      expectedTotal: 78_000,
      ...overrides,
    }),
    payWith,
  }
}
