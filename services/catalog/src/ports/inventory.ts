import type { CatalogEvent } from '../domain/events.ts'
import type { ProductId, ReservationId, Sku } from '../domain/ids.ts'
import type { Product } from '../domain/product.ts'
import type { Reservation } from '../domain/reservation.ts'
import type { StockLevel, StockMove } from '../domain/stock.ts'

/** Stock and the reservations that hold parts of it. */
export interface Inventory {
  /**
   * Runs `work` as one transaction: all of its writes and events happen, or, where it throws, none. It must await nothing but
   * `transaction`. Transactions that lock the same reservation or the same product wait for each other.
   */
  transact<T>(work: (transaction: InventoryTransaction) => Promise<T>): Promise<T>

  /** Held reservations whose time is over at `now`, the oldest first, at most `limit`. */
  findOverdue(now: Date, limit: number): Promise<readonly ReservationId[]>
}

export interface InventoryTransaction {
  /** The reservation, which nobody else reads or writes until this transaction ends; also where it does not exist yet. */
  lockReservation(id: ReservationId): Promise<Reservation | undefined>
  /** Inserts or replaces it. Call `lockReservation` first. */
  saveReservation(reservation: Reservation): Promise<void>

  /**
   * Levels of *every* variant of the products that own `skus`, locked in the order of skus. Unknown skus are left out. To avoid
   * deadlocks it is called at most once in a transaction.
   */
  lockStock(skus: readonly Sku[]): Promise<readonly StockLevel[]>
  /** Answers the new levels. Rejects, and with it the transaction, where a move would leave less than nothing. */
  moveStock(moves: readonly StockMove[]): Promise<readonly StockLevel[]>

  /** Unknown ids are left out. */
  findProducts(ids: readonly ProductId[]): Promise<readonly Product[]>
  /** Published if, and only if, the transaction commits. */
  publish(event: CatalogEvent): Promise<void>
}
