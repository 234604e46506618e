import type { Currency } from '@jangteo/contracts'
import type { Category } from '../model/category.ts'
import type { ListCriteria } from '../model/list-criteria.ts'
import type { Product, ProductSummary } from '../model/product.ts'
import type { ProductList } from '../model/product-list.ts'
import type { Suggestion } from '../model/suggestion.ts'

/** The goods of the shop, in the language of the page. Every call rejects with `CatalogUnavailable` where no answer can be had. */
export interface ProductCatalog {
  categories(signal?: AbortSignal): Promise<readonly Category[]>
  /** 24 products a page. `currency` says what `criteria.maxPrice` is in. */
  list(criteria: ListCriteria, currency: Currency, signal?: AbortSignal): Promise<ProductList>
  /** Undefined for an unknown id. */
  product(id: string, signal?: AbortSignal): Promise<Product | undefined>
  featured(signal?: AbortSignal): Promise<readonly ProductSummary[]>
  newest(signal?: AbortSignal): Promise<readonly ProductSummary[]>
  onSale(signal?: AbortSignal): Promise<readonly ProductSummary[]>
  /** At most eight; none for an empty text. */
  suggest(text: string, signal?: AbortSignal): Promise<readonly Suggestion[]>
}

/** The catalog did not answer. */
export class CatalogUnavailable extends Error {
  override readonly name = 'CatalogUnavailable'
  readonly isExpected: boolean = true
}

/** It answered, but not in its contract: nobody expects that. */
export class CatalogContractBroken extends CatalogUnavailable {
  override readonly isExpected = false
}
