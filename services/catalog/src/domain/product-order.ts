import type { Sort } from '@jangteo/contracts'
import type { Currency } from './price-list.ts'
import { fromPrices, type Product } from './product.ts'

/** `featured` keeps the given order; what compares equal keeps it too. */
export function sortProducts(
  products: readonly Product[],
  sort: Sort,
  currency: Currency,
): readonly Product[] {
  const price = new Map(products.map((product) => [product, fromPrices(product)[currency]]))
  const priceOf = (product: Product): number => price.get(product) ?? 0
  switch (sort) {
    case 'featured':
      return products
    case 'newest':
      return products.toSorted((a, b) => Number(b.isNew) - Number(a.isNew))
    case 'price-asc':
      return products.toSorted((a, b) => priceOf(a) - priceOf(b))
    case 'price-desc':
      return products.toSorted((a, b) => priceOf(b) - priceOf(a))
  }
}
