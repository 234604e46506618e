import { chooseBasis, type Recommendation } from '../domain/recommendation.ts'
import { combineNeighbours } from '../domain/similarity.ts'
import type { RecommendationReader } from '../ports/purchase-model.ts'

/** What goes with these products: a product page's one, or all of a cart. Never one of them. */
export async function recommendRelated(
  reader: RecommendationReader,
  productIds: readonly string[],
  limit: number,
): Promise<Recommendation> {
  const [neighbours, popular] = await Promise.all([
    productIds.length === 0 ? [] : reader.neighboursOf(productIds),
    reader.mostPopular(limit, productIds),
  ])
  return chooseBasis(combineNeighbours(neighbours, new Set(productIds)), popular, limit)
}
