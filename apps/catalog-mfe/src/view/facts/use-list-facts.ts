import { usePageFacts } from '@jangteo/mfe-kit'
import type { Ref } from 'vue'
import { countFilters } from '../../model/list-criteria.ts'
import { isBeyondEnd, type ProductList } from '../../model/product-list.ts'
import type { ListAddress } from '../use-list-address.ts'

/** Search engines know a list by its goods: neither by what narrows it nor by its order or the words that led to it. */
export function useListFacts(
  { criteria, addressOf }: ListAddress,
  list: Readonly<Ref<ProductList | undefined>>,
): void {
  usePageFacts(() => {
    const shown = list.value
    const { page, sort } = criteria.value
    return {
      ...(page > 1 && { canonicalQuery: `?page=${page}` }),
      isUnlisted: countFilters(criteria.value) > 0 || sort !== 'featured',
      ...(shown &&
        isBeyondEnd(shown) && { location: addressOf({ ...criteria.value, page: shown.pageCount }) }),
    }
  })
}
