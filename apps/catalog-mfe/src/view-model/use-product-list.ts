import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { Currency } from '@jangteo/contracts'
import { type ComputedRef, computed } from 'vue'
import { type ListCriteria, countFilters, refine, toggled } from '../model/list-criteria.ts'
import type { ProductList } from '../model/product-list.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'

export interface ProductListPage {
  readonly list: Resource<ProductList>
  readonly filterCount: ComputedRef<number>
  /** Commands answer the criteria to go to; the address is what keeps them. */
  toggleColor(color: string): ListCriteria
  toggleSize(size: string): ListCriteria
  limitPrice(maxPrice: number | undefined): ListCriteria
  showInStockOnly(isOn: boolean): ListCriteria
  showOnSaleOnly(isOn: boolean): ListCriteria
  clearFilters(): ListCriteria
}

/** The subject is what the list is about; filtering and paging keep the shown list until the next one is there. */
const subjectOf = ({ category, query }: ListCriteria): string => `${category ?? ''}?${query ?? ''}`

export function useProductList(deps: {
  readonly catalog: ProductCatalog
  readonly criteria: () => ListCriteria
  readonly currency: () => Currency
}): ProductListPage {
  const { catalog, criteria, currency } = deps
  const list = useResource(
    () => ({ criteria: criteria(), currency: currency() }),
    (wanted, signal) => catalog.list(wanted.criteria, wanted.currency, signal),
    { isSame: (before, now) => subjectOf(before.criteria) === subjectOf(now.criteria) },
  )
  return {
    list,
    filterCount: computed(() => countFilters(criteria())),
    toggleColor: (color) => refine(criteria(), { colors: toggled(criteria().colors, color) }),
    toggleSize: (size) => refine(criteria(), { sizes: toggled(criteria().sizes, size) }),
    limitPrice: (maxPrice) => refine(criteria(), { maxPrice }),
    showInStockOnly: (isInStockOnly) => refine(criteria(), { isInStockOnly }),
    showOnSaleOnly: (isOnSaleOnly) => refine(criteria(), { isOnSaleOnly }),
    clearFilters: () =>
      refine(criteria(), {
        colors: [],
        sizes: [],
        maxPrice: undefined,
        isInStockOnly: false,
        isOnSaleOnly: false,
      }),
  }
}
