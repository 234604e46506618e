import { EMPTY_CART, withoutOrdered } from '../../../domain/cart.ts'
import type { Settlement } from '../../../domain/settlement.ts'
import type { Checkout, CheckoutFailure, Checkouts, Placement } from '../../../ports/checkouts.ts'
import { type InMemoryTables, ownerKey, putSettlements } from './in-memory-tables.ts'

const idOf = ({ accountId, key }: Pick<Checkout, 'accountId' | 'key'>): string => `${accountId} ${key}`

export class InMemoryCheckouts implements Checkouts {
  readonly #tables: InMemoryTables
  readonly #clock: { now(): Date }

  constructor(tables: InMemoryTables, clock: { now(): Date }) {
    this.#tables = tables
    this.#clock = clock
  }

  async find(accountId: string, key: string): Promise<Checkout | undefined> {
    return this.#tables.checkouts.get(idOf({ accountId, key }))?.checkout
  }

  async open(checkout: Checkout): Promise<Checkout> {
    const known = this.#tables.checkouts.get(idOf(checkout))
    if (!known)
      this.#tables.checkouts.set(idOf(checkout), { checkout, openedAt: this.#clock.now().getTime() })
    return known?.checkout ?? checkout
  }

  async place({ checkout, events, settlements }: Placement): ReturnType<Checkouts['place']> {
    if (this.#stored(checkout).outcome !== 'open') return 'not-open'
    const { order } = checkout
    const owner = ownerKey({ kind: 'account', accountId: checkout.accountId })
    const cart = withoutOrdered(this.#tables.carts.get(owner)?.cart ?? EMPTY_CART, order.lines)
    if (!cart) return 'cart-changed'
    if ([...this.#tables.orders.values()].some(({ number }) => number === order.number)) return 'number-taken'
    this.#tables.carts.set(owner, { cart, expiresAt: undefined })
    this.#tables.orders.set(order.id, order)
    this.#tables.outbox.push(...events)
    putSettlements(this.#tables, settlements, this.#clock.now())
    this.#keep({ ...checkout, outcome: 'placed' })
    return 'placed'
  }

  async renumber(checkout: Checkout, number: string): Promise<Checkout> {
    const stored = this.#stored(checkout)
    if (stored.outcome !== 'open') return stored
    return this.#keep({ ...stored, order: { ...stored.order, number } })
  }

  async fail(
    checkout: Checkout,
    failure: CheckoutFailure,
    settlements: readonly Settlement[],
  ): Promise<void> {
    const stored = this.#stored(checkout)
    if (stored.outcome === 'placed') return
    if (stored.outcome === 'open') this.#keep({ ...stored, outcome: failure })
    putSettlements(this.#tables, settlements, this.#clock.now())
  }

  async expire(cutoff: Date, settlementsOf: (orderId: string) => readonly Settlement[]): Promise<number> {
    const stale = [...this.#tables.checkouts.values()].filter(
      ({ checkout, openedAt }) => checkout.outcome === 'open' && openedAt < cutoff.getTime(),
    )
    for (const { checkout } of stale)
      await this.fail(checkout, { code: 'checkout-expired' }, settlementsOf(checkout.order.id))
    return stale.length
  }

  #stored(checkout: Checkout): Checkout {
    const stored = this.#tables.checkouts.get(idOf(checkout))
    if (!stored) throw new Error(`Checkout ${checkout.key} was never opened`)
    return stored.checkout
  }

  #keep(checkout: Checkout): Checkout {
    const openedAt = this.#tables.checkouts.get(idOf(checkout))?.openedAt ?? this.#clock.now().getTime()
    this.#tables.checkouts.set(idOf(checkout), { checkout, openedAt })
    return checkout
  }
}
