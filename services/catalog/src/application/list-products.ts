import type { Sort } from '@jangteo/contracts'
import { countFacets, type Facets } from '../domain/facets.ts'
import type { ProductId, Sku } from '../domain/ids.ts'
import { fits, type ProductFilter } from '../domain/product-filter.ts'
import type { Product } from '../domain/product.ts'
import type { Currency } from '../domain/price-list.ts'
import { sortProducts } from '../domain/product-order.ts'
import type { ProductSearch } from '../ports/product-search.ts'
import type { CatalogView } from './catalog-view.ts'

export interface ListProducts {
  /** Blank: not searched. */
  readonly text?: string
  /** Only these. */
  readonly ids?: readonly ProductId[]
  /** Only products that own one of these. */
  readonly skus?: readonly Sku[]
  readonly filter: ProductFilter
  readonly sort: Sort
  /** For the sorting by price. */
  readonly currency: Currency
  /** From 1. */
  readonly page: number
  readonly pageSize: number
}

export interface ProductPage {
  readonly products: readonly Product[]
  readonly total: number
  readonly facets: Facets
}

interface Deps {
  readonly view: CatalogView
  readonly search: ProductSearch
}

export async function listProducts(deps: Deps, query: ListProducts): Promise<ProductPage> {
  const candidates = await findCandidates(deps, query)
  const found = sortProducts(
    candidates.filter((product) => fits(product, query.filter)),
    query.sort,
    query.currency,
  )
  const start = (query.page - 1) * query.pageSize
  return {
    products: found.slice(start, start + query.pageSize),
    total: found.length,
    facets: countFacets(candidates, query.filter),
  }
}

/** In the order that stands where no other is asked for: relevance, the caller's list, or "featured". */
async function findCandidates({ view, search }: Deps, query: ListProducts): Promise<readonly Product[]> {
  const found = query.text?.trim() ? await search.findProducts(query.text) : undefined
  const owners = query.skus?.flatMap((sku) => view.findVariant(sku)?.product.id ?? [])
  const lists = [found, query.ids, owners].filter((list) => list !== undefined)
  const [first, ...others] = lists.map((list) => new Set(list))
  if (!first) return view.products
  return [...first]
    .filter((id) => others.every((list) => list.has(id)))
    .flatMap((id) => view.findProduct(id) ?? [])
}
