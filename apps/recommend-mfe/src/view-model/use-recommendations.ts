import { useResource } from '@jangteo/mfe-kit'
import type { SessionPort } from '@jangteo/platform'
import { type ComputedRef, computed, onScopeDispose, ref } from 'vue'
import { type RecommendationRequest, isAnswerable } from '../model/recommendation-request.ts'
import { NO_RECOMMENDATIONS, type Recommendations } from '../model/recommended-product.ts'
import type { Recommender } from '../ports/recommender.ts'

const SHELF_SIZE = 4

export interface RecommendationShelf {
  readonly recommendations: ComputedRef<Recommendations>
  /** Nothing to show, for whatever reason: then the shelf shows nothing at all. */
  readonly isEmpty: ComputedRef<boolean>
  /** Nothing is known yet: the shelf keeps its room. */
  readonly isLoading: ComputedRef<boolean>
}

export function useRecommendations(deps: {
  readonly recommender: Recommender
  readonly session: Pick<SessionPort, 'account' | 'onChange'>
  readonly request: () => RecommendationRequest
}): RecommendationShelf {
  const { recommender, request, session } = deps
  const owner = ref(session.account?.id)
  onScopeDispose(session.onChange((account) => (owner.value = account?.id)))
  const answer = useResource(
    () => ({
      owner: request().kind === 'for-you' ? owner.value : undefined,
      wanted: JSON.stringify(request()),
    }),
    (_, signal) =>
      isAnswerable(request())
        ? recommender.recommend(request(), SHELF_SIZE, signal)
        : Promise.resolve(NO_RECOMMENDATIONS),
    { isSame: (before, now) => before.owner === now.owner },
  )
  const recommendations = computed(() => answer.data.value ?? NO_RECOMMENDATIONS)
  const isLoading = computed(() => answer.data.value === undefined && answer.activity.value === 'loading')
  return {
    recommendations,
    isEmpty: computed(() => !isLoading.value && recommendations.value.products.length === 0),
    isLoading,
  }
}
