import type { DatabaseParts } from '@jangteo/service-kit'
import { MiniSearchProductSearch } from './adapters/outbound/minisearch/mini-search-product-search.ts'
import type { CatalogTables } from './adapters/outbound/postgres/catalog-tables.ts'
import { PostgresInventory } from './adapters/outbound/postgres/postgres-inventory.ts'
import { PostgresProductRepository } from './adapters/outbound/postgres/postgres-product-repository.ts'
import { seedAssortment } from './adapters/outbound/seed/seed-assortment.ts'
import { CatalogView } from './application/catalog-view.ts'
import { refreshCatalog } from './application/refresh-catalog.ts'
import { seedCatalog } from './application/seed-catalog.ts'
import { seedCategories, seedProducts } from './goods/index.ts'
import type { CatalogMark } from './ports/product-repository.ts'

/** The parts of the service, wired; nothing read or running yet. */
export interface Catalog {
  readonly view: CatalogView
  readonly search: MiniSearchProductSearch
  readonly inventory: PostgresInventory
  readonly clock: DatabaseParts<CatalogTables>['clock']
  /** Brings what pages are read from up to what is stored. Calls wait for each other. */
  refresh(): Promise<void>
  /** Stocks an empty shop; false where it has goods. */
  seed(): Promise<boolean>
}

export function composeCatalog({ database, publish, clock }: DatabaseParts<CatalogTables>): Catalog {
  const products = new PostgresProductRepository(database, publish)
  const inventory = new PostgresInventory(database, publish)
  const search = new MiniSearchProductSearch()
  const view = new CatalogView()

  let mark: Promise<CatalogMark | undefined> = Promise.resolve(undefined)
  const refresh = async (): Promise<void> => {
    const known = mark
    const next = known.then((from) => refreshCatalog({ products, search, view }, from))
    mark = next.catch(() => known)
    await next
  }
  const seed = async (): Promise<boolean> => {
    const isNew = await seedCatalog({ products }, seedAssortment(seedCategories, seedProducts))
    await refresh()
    return isNew
  }
  return { view, search, inventory, clock, refresh, seed }
}
