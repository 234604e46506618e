import type { Currency, Locale, ProductDetailDto, ProductListDto, SuggestionsDto } from '@jangteo/contracts'
import { type Shape, fitsShape } from '@jangteo/mfe-kit'
import type { SessionPort } from '@jangteo/platform'
import type { ListCriteria } from '../../model/list-criteria.ts'
import {
  CatalogContractBroken,
  CatalogUnavailable,
  type ProductCatalog,
} from '../../ports/product-catalog.ts'
import { toCategory, toProduct, toProductList, toSummary } from './product-dto.ts'
import { CATEGORIES, type CategoriesDto, PRODUCT, PRODUCT_LIST, SUGGESTIONS } from './shapes.ts'

const PAGE_SIZE = 24
const SHELF_SIZE = 8

type Query = Record<string, string | undefined>

interface Get<Dto> {
  readonly path: string
  readonly query?: Query
  readonly shape: Shape<Dto>
  readonly signal?: AbortSignal
}

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
  async function get<Dto>({ path, query = {}, shape, signal }: Get<Dto>): Promise<Dto | undefined> {
    const given = Object.entries({ ...query, locale: deps.locale }).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(given as [string, string][])
    const response = await deps.fetch(`/api/catalog${path}?${search}`, { signal }).catch((cause: unknown) => {
      throw signal?.aborted ? cause : new CatalogUnavailable(`No answer from ${path}`, { cause })
    })
    if (response.status === 404) return undefined
    if (!response.ok) throw new CatalogUnavailable(`${path} answered ${response.status}`)
    const dto: unknown = await response.json().catch(() => undefined)
    if (fitsShape(dto, shape)) return dto
    throw new CatalogContractBroken(`${path} answered in another shape`)
  }

  async function expect<Dto>(wanted: Get<Dto>): Promise<Dto> {
    const dto = await get(wanted)
    if (dto === undefined) throw new CatalogUnavailable(`${wanted.path} answered 404`)
    return dto
  }

  const products = (query: Query, signal?: AbortSignal): Promise<ProductListDto> =>
    expect({ path: '/products', query, shape: PRODUCT_LIST, signal })

  async function shelf(query: Query, signal?: AbortSignal): Promise<ReturnType<typeof toSummary>[]> {
    return (await products({ ...query, pageSize: String(SHELF_SIZE) }, signal)).items.map(toSummary)
  }

  return {
    categories: async (signal) =>
      (await expect<CategoriesDto>({ path: '/categories', shape: CATEGORIES, signal })).items.map(toCategory),
    list: async (criteria, currency, signal) =>
      toProductList(await products(queryOf(criteria, currency), signal)),
    product: async (id, signal) => {
      const dto = await get<ProductDetailDto>({
        path: `/products/${encodeURIComponent(id)}`,
        shape: PRODUCT,
        signal,
      })
      return dto && toProduct(dto)
    },
    featured: (signal) => shelf({ sort: 'featured', inStock: 'true' }, signal),
    newest: (signal) => shelf({ sort: 'newest', inStock: 'true' }, signal),
    onSale: (signal) => shelf({ onSale: 'true', inStock: 'true' }, signal),
    suggest: async (text, signal) => {
      const wanted = text.trim().slice(0, 100)
      if (!wanted) return []
      return (
        await expect<SuggestionsDto>({
          path: '/suggestions',
          query: { q: wanted },
          shape: SUGGESTIONS,
          signal,
        })
      ).items
    },
  }
}
