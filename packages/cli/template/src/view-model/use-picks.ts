import { type Resource, useResource } from '@jangteo/mfe-kit'
import { type ComputedRef, computed } from 'vue'
import type { PickedProduct } from '../model/picked-product.ts'
import type { PickSource } from '../ports/pick-source.ts'

export interface Picks {
  readonly picks: ComputedRef<readonly PickedProduct[]>
  readonly state: ComputedRef<'loading' | 'ready' | 'empty' | 'failed'>
  reload: Resource<unknown>['reload']
}

export function usePicks(deps: { readonly source: PickSource; readonly limit: () => number }): Picks {
  const answer = useResource(deps.limit, (limit, signal) => deps.source.picks(limit, signal))
  const picks = computed(() => answer.data.value ?? [])
  return {
    picks,
    state: computed(() => {
      if (answer.data.value) return picks.value.length > 0 ? 'ready' : 'empty'
      return answer.activity.value === 'failed' ? 'failed' : 'loading'
    }),
    reload: answer.reload,
  }
}
