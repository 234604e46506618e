import type { Assortment } from '../domain/assortment.ts'
import type { CatalogEvent } from '../domain/events.ts'
import type { StockLevel } from '../domain/stock.ts'

/** Up to where a reader knows the goods. */
export interface CatalogMark {
  readonly at: Date
  readonly revision: number
}

export interface CatalogChanges {
  /** To be given back in the next call. */
  readonly mark: CatalogMark
  /** Everything, with its stock; present where something else than stock changed. */
  readonly assortment?: Assortment
  /** Levels that may have changed; some may be known already (see `StockLevel.version`). */
  readonly levels: readonly StockLevel[]
}

/** The goods as they are stored. */
export interface ProductRepository {
  /** What changed after `mark`, by this process or another; without one, everything. */
  changesSince(mark: CatalogMark | undefined): Promise<CatalogChanges>

  /**
   * Stores the assortment and publishes the events, together, if no product is stored yet. False where some are: then nothing is
   * written. Of two callers at once only one stores.
   */
  insertIfEmpty(assortment: Assortment, events: readonly CatalogEvent[]): Promise<boolean>
}
