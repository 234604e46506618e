import type { PriceList } from '@jangteo/contracts'
import type { ProductSummary } from './product.ts'

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly swatch?: string
}

export interface ProductList {
  readonly items: readonly ProductSummary[]
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly facets: {
    readonly categories: readonly FacetValue[]
    readonly colors: readonly FacetValue[]
    readonly sizes: readonly FacetValue[]
    readonly price?: { readonly min: PriceList; readonly max: PriceList }
  }
}
