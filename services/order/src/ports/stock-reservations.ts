export interface ReservationLine {
  readonly sku: string
  readonly quantity: number
}

export type ReserveOutcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'out-of-stock'; readonly skus: readonly string[] }
  /** It was given back or has expired, and can't be held again under this id. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' }

/** `gone`: the reservation is in the other final state or unknown; asking again changes nothing. */
export type SettleOutcome = 'done' | 'gone' | 'unavailable'

/** Try–confirm–cancel of stock in the catalog. Every call is idempotent by the order's id and may be repeated after a crash. */
export interface StockReservations {
  reserve(orderId: string, lines: readonly ReservationLine[]): Promise<ReserveOutcome>
  confirm(orderId: string): Promise<SettleOutcome>
  /** Gives the stock back, of a held or a confirmed reservation. */
  cancel(orderId: string): Promise<SettleOutcome>
}
