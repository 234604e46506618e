import type { Recommendations } from '../../model/recommended-product.ts'
import type { Recommender } from '../../ports/recommender.ts'

/** For tests: always the same recommendations, less those of the request itself. */
export function createInMemoryRecommender(recommendations: Recommendations): Recommender {
  return {
    recommend: (request, limit) => {
      const own =
        request.kind === 'related'
          ? [request.productId]
          : request.kind === 'cart-addons'
            ? request.productIds
            : []
      const products = recommendations.products.filter(({ id }) => !own.includes(id)).slice(0, limit)
      return Promise.resolve({ ...recommendations, products })
    },
  }
}
