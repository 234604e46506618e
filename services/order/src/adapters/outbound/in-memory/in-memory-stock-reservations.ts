import type {
  ReservationLine,
  ReserveOutcome,
  SettleOutcome,
  StockReservations,
} from '../../../ports/stock-reservations.ts'

interface Reservation {
  readonly lines: readonly ReservationLine[]
  state: 'held' | 'confirmed' | 'cancelled'
}

/** A catalog's stock for tests: `available` starts as given and can be read back. */
export class InMemoryStockReservations implements StockReservations {
  readonly available: Map<string, number>
  readonly reservations = new Map<string, Reservation>()

  constructor(stock: Readonly<Record<string, number>> = {}) {
    this.available = new Map(Object.entries(stock))
  }

  async reserve(orderId: string, lines: readonly ReservationLine[]): Promise<ReserveOutcome> {
    const known = this.reservations.get(orderId)
    if (known) return { kind: known.state === 'cancelled' ? 'gone' : 'held' }
    const missing = lines.filter(({ sku, quantity }) => this.#in(sku) < quantity)
    if (missing.length > 0) return { kind: 'out-of-stock', skus: missing.map(({ sku }) => sku) }
    for (const { sku, quantity } of lines) this.available.set(sku, this.#in(sku) - quantity)
    this.reservations.set(orderId, { lines, state: 'held' })
    return { kind: 'held' }
  }

  async confirm(orderId: string): Promise<SettleOutcome> {
    const reservation = this.reservations.get(orderId)
    if (!reservation || reservation.state === 'cancelled') return 'gone'
    reservation.state = 'confirmed'
    return 'done'
  }

  async cancel(orderId: string): Promise<SettleOutcome> {
    const reservation = this.reservations.get(orderId)
    if (!reservation) return 'gone'
    if (reservation.state !== 'cancelled')
      for (const { sku, quantity } of reservation.lines) this.available.set(sku, this.#in(sku) + quantity)
    reservation.state = 'cancelled'
    return 'done'
  }

  #in(sku: string): number {
    return this.available.get(sku) ?? 0
  }
}
