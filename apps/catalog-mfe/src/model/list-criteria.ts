import type { Currency } from '@jangteo/contracts'

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

/** What the address leaves out: the shopper's currency, and the category where the path names it. */
export interface ListSetting {
  readonly currency: Currency
  readonly category?: string
}

/** What the catalog takes: characters (of all choices of a kind together), minor units, pages. */
export const LIMITS = { query: 100, category: 40, choices: 200, price: 100_000_000, page: 1000 } as const

function first(value: AddressQuery[string]): string | undefined {
  const text = (Array.isArray(value) ? value[0] : value) ?? undefined
  return text?.includes('\u0000') ? undefined : text
}

/** The first ones, as many as the catalog takes. A form without scripts names its field once for each. */
function choices(value: AddressQuery[string]): string[] {
  const text = first([value].flat().join()) ?? ''
  const taken =
    text.length > LIMITS.choices ? text.slice(0, LIMITS.choices + 1).replace(/,?[^,]*$/, '') : text
  return taken.split(',').filter(Boolean)
}

function category(value: AddressQuery[string]): string | undefined {
  const slug = first(value)
  return slug && slug.length <= LIMITS.category ? slug : undefined
}

function positiveInteger(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** `30000KRW`; an amount means nothing in another currency. */
function priceLimit(value: AddressQuery[string], shown: Currency): number | undefined {
  const [, digits, currency] = /^(\d+)([A-Z]{3})$/.exec(first(value) ?? '') ?? []
  const amount = positiveInteger(digits) ?? Infinity
  return currency === shown && amount <= LIMITS.price ? amount : undefined
}

const isSortOrder = (text: string | undefined): text is SortOrder =>
  SORT_ORDERS.some((order) => order === text)

/** Reads criteria from the address; whatever does not fit falls back to its default. */
export function criteriaFromAddress(query: AddressQuery, setting: ListSetting): ListCriteria {
  const sort = first(query.sort)
  return {
    category: setting.category ?? category(query.category),
    query: first(query.q)?.trim().slice(0, LIMITS.query) || undefined,
    colors: choices(query.colors),
    sizes: choices(query.sizes),
    isInStockOnly: first(query.stock) === 'in',
    isOnSaleOnly: first(query.sale) === 'on',
    maxPrice: priceLimit(query.max, setting.currency),
    sort: isSortOrder(sort) ? sort : 'featured',
    page: Math.min(positiveInteger(first(query.page)) ?? 1, LIMITS.page),
  }
}

/** The query string of criteria; defaults are left out, and what the setting says. */
export function addressOfCriteria(criteria: ListCriteria, setting: ListSetting): Record<string, string> {
  const { maxPrice } = criteria
  const entries: [string, string | undefined][] = [
    ['q', criteria.query],
    ['category', setting.category === undefined ? criteria.category : undefined],
    ['colors', criteria.colors.join(',')],
    ['sizes', criteria.sizes.join(',')],
    ['stock', criteria.isInStockOnly ? 'in' : undefined],
    ['sale', criteria.isOnSaleOnly ? 'on' : undefined],
    ['max', maxPrice === undefined ? undefined : `${maxPrice}${setting.currency}`],
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
