/** What the shopper asked a list for. It lives in the address, so that Back, reload and a shared link show the same list. */
export interface ListCriteria {
  readonly category?: string
  readonly query?: string
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  readonly isInStockOnly: boolean
  readonly isOnSaleOnly: boolean
  /** Minor units of the shopper's currency. */
  readonly maxPrice?: number
  readonly sort: SortOrder
  readonly page: number
}

export const SORT_ORDERS = ['featured', 'newest', 'price-asc', 'price-desc'] as const
export type SortOrder = (typeof SORT_ORDERS)[number]

/** A parsed query string, as a router gives it. */
export type AddressQuery = Readonly<Record<string, string | null | undefined | readonly (string | null)[]>>

const first = (value: AddressQuery[string]): string | undefined =>
  (Array.isArray(value) ? value[0] : value) ?? undefined
const list = (value: AddressQuery[string]): string[] => first(value)?.split(',').filter(Boolean) ?? []

function positiveInteger(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

const isSortOrder = (text: string | undefined): text is SortOrder =>
  SORT_ORDERS.some((order) => order === text)

/** Reads criteria from the address; whatever does not fit falls back to its default. */
export function criteriaFromAddress(query: AddressQuery, category?: string): ListCriteria {
  const sort = first(query.sort)
  return {
    category: category ?? first(query.category),
    query: first(query.q)?.trim().slice(0, 100) || undefined,
    colors: list(query.colors),
    sizes: list(query.sizes),
    isInStockOnly: first(query.stock) === 'in',
    isOnSaleOnly: first(query.sale) === 'on',
    maxPrice: positiveInteger(first(query.max)),
    sort: isSortOrder(sort) ? sort : 'featured',
    page: Math.min(positiveInteger(first(query.page)) ?? 1, 1000),
  }
}

/** The query string of criteria; defaults are left out. `category` belongs to the path of a category page. */
export function addressOfCriteria(
  criteria: ListCriteria,
  hasCategoryInPath: boolean,
): Record<string, string> {
  const entries: [string, string | undefined][] = [
    ['q', criteria.query],
    ['category', hasCategoryInPath ? undefined : criteria.category],
    ['colors', criteria.colors.join(',')],
    ['sizes', criteria.sizes.join(',')],
    ['stock', criteria.isInStockOnly ? 'in' : undefined],
    ['sale', criteria.isOnSaleOnly ? 'on' : undefined],
    ['max', criteria.maxPrice?.toString()],
    ['sort', criteria.sort === 'featured' ? undefined : criteria.sort],
    ['page', criteria.page > 1 ? String(criteria.page) : undefined],
  ]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** Criteria with some answers changed; a changed filter starts again at the first page. */
export function refine(criteria: ListCriteria, change: Partial<ListCriteria>): ListCriteria {
  return { ...criteria, page: 1, ...change }
}

export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** How many filters narrow the list; query, sorting and page do not count. */
export function countFilters(criteria: ListCriteria): number {
  const flags = [criteria.isInStockOnly, criteria.isOnSaleOnly, criteria.maxPrice !== undefined]
  return criteria.colors.length + criteria.sizes.length + flags.filter(Boolean).length
}
