import { createFixedClock, type FixedClock } from '@jangteo/service-kit/testing'
import { MiniSearchProductSearch } from '../adapters/outbound/minisearch/mini-search-product-search.ts'
import { CatalogView } from '../application/catalog-view.ts'
import { refreshCatalog } from '../application/refresh-catalog.ts'
import { seedCatalog } from '../application/seed-catalog.ts'
import type { Assortment } from '../domain/assortment.ts'
import type { Sku } from '../domain/ids.ts'
import type { ProductSearch } from '../ports/product-search.ts'
import { createInMemoryCatalog, type StoredCatalog } from './stored-catalog.ts'

/** Everything a use case needs, over one storage. */
export interface Shop extends StoredCatalog {
  readonly view: CatalogView
  readonly search: ProductSearch
  readonly clock: FixedClock
  /** What is left of a sku: as pages show it, after making sure that the database says the same. */
  stockOf(sku: Sku): Promise<number>
}

export async function openShop(
  goods: Assortment,
  stored: StoredCatalog = createInMemoryCatalog(),
): Promise<Shop> {
  const view = new CatalogView()
  const search = new MiniSearchProductSearch()
  await seedCatalog(stored, goods)
  await refreshCatalog({ ...stored, search, view }, undefined)
  const stockOf = async (sku: Sku): Promise<number> => {
    const levels = await stored.inventory.transact((transaction) => transaction.lockStock([sku]))
    const available = levels.find((level) => level.sku === sku)?.available
    const shown = view.findVariant(sku)?.variant.stock
    if (available === undefined || available !== shown)
      throw new Error(`${sku}: pages show ${shown} pieces, the database has ${available}.`)
    return available
  }
  return { ...stored, view, search, clock: createFixedClock(), stockOf }
}
