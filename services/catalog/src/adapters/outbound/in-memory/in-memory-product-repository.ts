import type { Assortment } from '../../../domain/assortment.ts'
import type { CatalogEvent } from '../../../domain/events.ts'
import { stockLevels } from '../../../domain/product.ts'
import type { CatalogChanges, CatalogMark, ProductRepository } from '../../../ports/product-repository.ts'
import type { InMemoryCatalogStore } from './in-memory-catalog-store.ts'

export class InMemoryProductRepository implements ProductRepository {
  readonly #store: InMemoryCatalogStore

  constructor(store: InMemoryCatalogStore) {
    this.#store = store
  }

  async changesSince(mark: CatalogMark | undefined): Promise<CatalogChanges> {
    const { assortment } = this.#store.state
    const now = { at: new Date(0), revision: assortment.products.length }
    return mark?.revision === now.revision
      ? { mark: now, levels: stockLevels(assortment.products) }
      : { mark: now, assortment, levels: [] }
  }

  async insertIfEmpty(assortment: Assortment, events: readonly CatalogEvent[]): Promise<boolean> {
    return this.#store.transact(async (draft) => {
      if (draft.state.assortment.products.length > 0 || assortment.products.length === 0) return false
      draft.state = { ...draft.state, assortment, events: [...draft.state.events, ...events] }
      return true
    })
  }
}
