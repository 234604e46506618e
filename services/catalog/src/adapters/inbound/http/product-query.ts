import type { Currency, Locale, ProductQuery } from '@jangteo/contracts'
import type { ListProducts } from '../../../application/list-products.ts'
import { isProductId, isSku } from '../../../domain/ids.ts'

const DEFAULT_PAGE_SIZE = 24
const CURRENCY_OF: Record<Locale, Currency> = { ko: 'KRW', en: 'USD' }

/** What is not an id or a sku cannot be found, so it is left out. Without a currency, prices are those of the language. */
export function toListProducts(query: ProductQuery): ListProducts {
  const { q, category, inStock, onSale, sort, page, pageSize } = query
  const currency = query.currency ?? CURRENCY_OF[query.locale]
  return {
    text: q,
    ids: toList(query.ids)?.filter(isProductId),
    skus: toSkus(query.skus),
    filter: {
      category,
      colors: toList(query.colors),
      sizes: toList(query.sizes),
      price: priceOf(query, currency),
      inStock,
      onSale,
    },
    sort: sort ?? 'featured',
    currency,
    page: page ?? 1,
    pageSize: pageSize ?? DEFAULT_PAGE_SIZE,
  }
}

export const toSkus = (text: string | undefined): ListProducts['skus'] => toList(text)?.filter(isSku)

function priceOf({ minPrice, maxPrice }: ProductQuery, currency: Currency): ListProducts['filter']['price'] {
  return minPrice === undefined && maxPrice === undefined
    ? undefined
    : { currency, min: minPrice, max: maxPrice }
}

/** Nothing between the commas is no list at all: `colors=` is what an emptied filter looks like. */
function toList(text: string | undefined): string[] | undefined {
  const items = (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
  return items.length > 0 ? items : undefined
}
