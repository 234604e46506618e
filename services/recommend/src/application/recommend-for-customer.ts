import type { Recommendation } from '../domain/recommendation.ts'
import type { RecommendationReader } from '../ports/purchase-model.ts'
import { recommendRelated } from './recommend-related.ts'

/** Older purchases say little about what someone likes now. */
const REMEMBERED_PURCHASES = 30

/** What goes with what the customer bought, without what he has; what is popular for a visitor. */
export async function recommendForCustomer(
  reader: RecommendationReader,
  customerId: string | undefined,
  limit: number,
): Promise<Recommendation> {
  const bought = customerId === undefined ? [] : await reader.purchasesOf(customerId, REMEMBERED_PURCHASES)
  return recommendRelated(reader, bought, limit)
}
