import type { CatalogEvent } from '../../../domain/events.ts'
import { type ProductId, productIdOf, type ReservationId, type Sku } from '../../../domain/ids.ts'
import { type Product, stockLevels, toProduct } from '../../../domain/product.ts'
import type { Reservation } from '../../../domain/reservation.ts'
import type { StockLevel, StockMove } from '../../../domain/stock.ts'
import type { Inventory, InventoryTransaction } from '../../../ports/inventory.ts'
import type { CatalogState, InMemoryCatalogStore } from './in-memory-catalog-store.ts'

export class InMemoryInventory implements Inventory {
  readonly #store: InMemoryCatalogStore

  constructor(store: InMemoryCatalogStore) {
    this.#store = store
  }

  async transact<T>(work: (transaction: InventoryTransaction) => Promise<T>): Promise<T> {
    return this.#store.transact((draft) => work(new InMemoryInventoryTransaction(draft)))
  }

  async findOverdue(now: Date, limit: number): Promise<readonly ReservationId[]> {
    return [...this.#store.state.reservations.values()]
      .filter(({ state, expiresAt }) => state === 'held' && expiresAt <= now)
      .toSorted((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime())
      .slice(0, limit)
      .map(({ id }) => id)
  }
}

class InMemoryInventoryTransaction implements InventoryTransaction {
  readonly #draft: { state: CatalogState }

  constructor(draft: { state: CatalogState }) {
    this.#draft = draft
  }

  async lockReservation(id: ReservationId): Promise<Reservation | undefined> {
    return this.#draft.state.reservations.get(id)
  }

  async saveReservation(reservation: Reservation): Promise<void> {
    const { state } = this.#draft
    const reservations = new Map(state.reservations).set(reservation.id, reservation)
    this.#draft.state = { ...state, reservations }
  }

  async lockStock(skus: readonly Sku[]): Promise<readonly StockLevel[]> {
    return stockLevels(await this.findProducts(skus.map(productIdOf)))
  }

  async moveStock(moves: readonly StockMove[]): Promise<readonly StockLevel[]> {
    const { state } = this.#draft
    const pieces = new Map(moves.map(({ sku, by }) => [sku, by]))
    const products = state.assortment.products.map((product) => move(product, pieces))
    this.#draft.state = { ...state, assortment: { ...state.assortment, products } }
    const moved = stockLevels(products).filter(({ sku }) => pieces.has(sku))
    if (moved.length < pieces.size) throw new Error('Stock of an unknown sku cannot be moved.')
    return moved
  }

  async findProducts(ids: readonly ProductId[]): Promise<readonly Product[]> {
    return this.#draft.state.assortment.products.filter(({ id }) => ids.includes(id))
  }

  async publish(event: CatalogEvent): Promise<void> {
    const { state } = this.#draft
    this.#draft.state = { ...state, events: [...state.events, event] }
  }
}

/** Throws `InvalidGoods` where less than nothing would be left. */
const move = (product: Product, pieces: ReadonlyMap<Sku, number>): Product =>
  toProduct({
    ...product,
    variants: product.variants.map((variant) => {
      const by = pieces.get(variant.sku)
      return by === undefined
        ? variant
        : { ...variant, stock: variant.stock + by, stockVersion: variant.stockVersion + 1 }
    }),
  })
