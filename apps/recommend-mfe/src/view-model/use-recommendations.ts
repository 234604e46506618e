import { useResource } from '@jangteo/mfe-kit'
import { type ComputedRef, computed } from 'vue'
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
  readonly request: () => RecommendationRequest
}): RecommendationShelf {
  const { recommender, request } = deps
  const answer = useResource(
    () => JSON.stringify(request()),
    (_, signal) =>
      isAnswerable(request())
        ? recommender.recommend(request(), SHELF_SIZE, signal)
        : Promise.resolve(NO_RECOMMENDATIONS),
  )
  const recommendations = computed(() => answer.data.value ?? NO_RECOMMENDATIONS)
  const isLoading = computed(() => answer.data.value === undefined && answer.activity.value === 'loading')
  return {
    recommendations,
    isEmpty: computed(() => !isLoading.value && recommendations.value.products.length === 0),
    isLoading,
  }
}
