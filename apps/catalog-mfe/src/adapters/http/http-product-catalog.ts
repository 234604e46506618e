import type { Currency, Locale } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'
import type { ListCriteria } from '../../model/list-criteria.ts'
import { CatalogUnavailable, type ProductCatalog } from '../../ports/product-catalog.ts'
import { type CategoriesDto, toCategory, toProduct, toProductList, toSummary } from './product-dto.ts'
import type { ProductDetailDto, ProductListDto, SuggestionsDto } from '@jangteo/contracts'

const PAGE_SIZE = 24
const SHELF_SIZE = 8

type Query = Record<string, string | undefined>

function queryOf(criteria: ListCriteria, currency: Currency): Query {
  return {
    category: criteria.category,
    q: criteria.query,
    colors: criteria.colors.join(',') || undefined,
    sizes: criteria.sizes.join(',') || undefined,
    inStock: criteria.isInStockOnly ? 'true' : undefined,
    onSale: criteria.isOnSaleOnly ? 'true' : undefined,
    currency,
    maxPrice: criteria.maxPrice?.toString(),
    sort: criteria.sort,
    page: String(criteria.page),
    pageSize: String(PAGE_SIZE),
  }
}

/** `/api/catalog`, see its OpenAPI document. */
export function createHttpProductCatalog(deps: {
  readonly fetch: SessionPort['fetch']
  readonly locale: Locale
}): ProductCatalog {
  async function get<Dto>(path: string, query: Query, signal?: AbortSignal): Promise<Dto | undefined> {
    const given = Object.entries({ ...query, locale: deps.locale }).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(given as [string, string][])
    const response = await deps.fetch(`/api/catalog${path}?${search}`, { signal }).catch((cause: unknown) => {
      throw signal?.aborted ? cause : new CatalogUnavailable(`No answer from ${path}`, { cause })
    })
    if (response.status === 404) return undefined
    if (!response.ok) throw new CatalogUnavailable(`${path} answered ${response.status}`)
    return (await response.json()) as Dto
  }

  async function expect<Dto>(path: string, query: Query, signal?: AbortSignal): Promise<Dto> {
    const dto = await get<Dto>(path, query, signal)
    if (dto === undefined) throw new CatalogUnavailable(`${path} answered 404`)
    return dto
  }

  async function shelf(query: Query, signal?: AbortSignal): Promise<ReturnType<typeof toSummary>[]> {
    const dto = await expect<ProductListDto>('/products', { ...query, pageSize: String(SHELF_SIZE) }, signal)
    return dto.items.map(toSummary)
  }

  return {
    categories: async (signal) =>
      (await expect<CategoriesDto>('/categories', {}, signal)).items.map(toCategory),
    list: async (criteria, currency, signal) =>
      toProductList(await expect<ProductListDto>('/products', queryOf(criteria, currency), signal)),
    product: async (id, signal) => {
      const dto = await get<ProductDetailDto>(`/products/${encodeURIComponent(id)}`, {}, signal)
      return dto && toProduct(dto)
    },
    featured: (signal) => shelf({ sort: 'featured', inStock: 'true' }, signal),
    newest: (signal) => shelf({ sort: 'newest', inStock: 'true' }, signal),
    onSale: (signal) => shelf({ onSale: 'true', inStock: 'true' }, signal),
    suggest: async (text, signal) => {
      const wanted = text.trim().slice(0, 100)
      if (!wanted) return []
      return (await expect<SuggestionsDto>('/suggestions', { q: wanted }, signal)).items
    },
  }
}
