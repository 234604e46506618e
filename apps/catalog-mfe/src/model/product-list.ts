import type { PriceList } from '@jangteo/contracts'
import type { ProductSummary } from './product.ts'

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly swatch?: string
}

/** So many values of a filter are read at a glance. */
export const SHORT_LIST = 8

/** The values that most products have, and the chosen ones, in their own order. */
export function commonValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
): readonly FacetValue[] {
  const common = values.toSorted((a, b) => b.count - a.count).slice(0, SHORT_LIST)
  return values.filter((one) => common.includes(one) || chosen.includes(one.value))
}

/** The address leads beyond the last page. */
export const isBeyondEnd = ({ items, total }: ProductList): boolean => items.length === 0 && total > 0

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
