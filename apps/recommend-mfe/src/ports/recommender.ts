import type { RecommendationRequest } from '../model/recommendation-request.ts'
import type { Recommendations } from '../model/recommended-product.ts'

export interface Recommender {
  /**
   * At most `limit` products that can be bought now, best first; products of the request itself are never among them.
   * Rejects with `RecommendationsUnavailable` where no answer can be had.
   */
  recommend(request: RecommendationRequest, limit: number, signal?: AbortSignal): Promise<Recommendations>
}

export class RecommendationsUnavailable extends Error {
  override readonly name = 'RecommendationsUnavailable'
  readonly isExpected: boolean = true
}

/** A service answered, but not in its contract: nobody expects that. */
export class RecommendationsContractBroken extends RecommendationsUnavailable {
  override readonly isExpected = false
}
