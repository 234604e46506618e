import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { Currency } from '@jangteo/contracts'
import { type ComputedRef, computed } from 'vue'
import { type ListCriteria, countFilters, refine, toggled } from '../model/list-criteria.ts'
import { priceSteps } from '../model/price-steps.ts'
import { type FacetValue, type ProductList, SHORT_LIST } from '../model/product-list.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'

/** What the list can be narrowed by. */
export interface FilterChoices {
  readonly categories: readonly FacetValue[]
  readonly colors: readonly FacetValue[]
  readonly sizes: readonly FacetValue[]
  /** Minor units. */
  readonly prices: readonly number[]
}

export interface ProductListPage {
  readonly list: Resource<ProductList>
  readonly choices: ComputedRef<FilterChoices>
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

/** Sizes of everything (260 mm, box of 6, 1 kg) help nobody: they belong to one kind of goods. */
const areSizesUseful = ({ category, sizes }: ListCriteria, found: readonly FacetValue[]): boolean =>
  category !== undefined || sizes.length > 0 || found.length <= SHORT_LIST

function choicesIn(
  facets: ProductList['facets'] | undefined,
  criteria: ListCriteria,
  currency: Currency,
): FilterChoices {
  const { categories = [], colors = [], sizes = [], price } = facets ?? {}
  return {
    categories,
    colors,
    sizes: areSizesUseful(criteria, sizes) ? sizes : [],
    prices: priceSteps({ currency, dearest: price?.max[currency] ?? 0, chosen: criteria.maxPrice }),
  }
}

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
    choices: computed(() => choicesIn(list.data.value?.facets, criteria(), currency())),
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
