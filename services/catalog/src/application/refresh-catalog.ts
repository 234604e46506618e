import type { CatalogMark, ProductRepository } from '../ports/product-repository.ts'
import type { ProductSearch } from '../ports/product-search.ts'
import type { CatalogView } from './catalog-view.ts'

interface RefreshCatalog {
  readonly products: ProductRepository
  readonly search: ProductSearch
  readonly view: CatalogView
}

/** Brings the view and the search up to what is stored; answers the mark for the next time. */
export async function refreshCatalog(
  { products, search, view }: RefreshCatalog,
  mark: CatalogMark | undefined,
): Promise<CatalogMark> {
  const changes = await products.changesSince(mark)
  if (changes.assortment) {
    view.replace(changes.assortment)
    await search.index(changes.assortment)
  }
  view.applyStock(changes.levels)
  return changes.mark
}
