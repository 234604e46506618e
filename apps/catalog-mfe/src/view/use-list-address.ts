import { useCurrency } from '@jangteo/mfe-kit'
import { type ComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import {
  type ListCriteria,
  type ListSetting,
  addressOfCriteria,
  criteriaFromAddress,
} from '../model/list-criteria.ts'

export interface ListAddress {
  readonly criteria: ComputedRef<ListCriteria>
  /** A refined list takes the place of the old one in the history, so that Back leaves the list. */
  refineTo(criteria: ListCriteria): Promise<unknown>
  /** Where a list of these criteria is, without locale prefix. */
  addressOf(criteria: ListCriteria): string
}

/** Criteria live in the address. `category` is the one of the path, if the page has one. */
export function useListAddress(category: () => string | undefined): ListAddress {
  const route = useRoute()
  const router = useRouter()
  const currency = useCurrency()
  const setting = (): ListSetting => ({ currency: currency.value, category: category() })
  const criteria = computed(() => criteriaFromAddress(route.query, setting()))
  const query = (wanted: ListCriteria): Record<string, string> => addressOfCriteria(wanted, setting())
  return {
    criteria,
    refineTo: (wanted) => router.replace({ path: route.path, query: query(wanted) }),
    addressOf: (wanted) => router.resolve({ path: route.path, query: query(wanted) }).fullPath,
  }
}
