import type { Locale, ProductListDto, RecommendationsDto } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'
import type { RecommendationRequest } from '../../model/recommendation-request.ts'
import { NO_RECOMMENDATIONS } from '../../model/recommended-product.ts'
import { type Recommender, RecommendationsUnavailable } from '../../ports/recommender.ts'

function pathOf(request: RecommendationRequest): string {
  if (request.kind === 'related') return `related?productId=${request.productId}&`
  if (request.kind === 'cart-addons') return `cart-addons?productIds=${request.productIds.join(',')}&`
  return 'for-you?'
}

/** Asks `/api/recommendations` what, and `/api/catalog` how it looks: recommend knows products by id only. */
export function createHttpRecommender(deps: {
  readonly fetch: SessionPort['fetch']
  readonly fetchPublic: SessionPort['fetchPublic']
  readonly locale: Locale
}): Recommender {
  async function get<Dto>(
    path: string,
    { send, signal }: { send: SessionPort['fetch']; signal?: AbortSignal },
  ): Promise<Dto> {
    const response = await send(path, { signal }).catch((cause: unknown) => {
      throw new RecommendationsUnavailable(`No answer from ${path}`, { cause })
    })
    if (!response.ok) throw new RecommendationsUnavailable(`${path} answered ${response.status}`)
    return (await response.json()) as Dto
  }

  return {
    recommend: async (request, limit, signal) => {
      const path = `/api/recommendations/${pathOf(request)}limit=${limit}`
      const { items, basis } = await get<RecommendationsDto>(path, { send: deps.fetch, signal })
      if (items.length === 0) return NO_RECOMMENDATIONS
      const ids = items.map(({ productId }) => productId).join(',')
      const { items: products } = await get<ProductListDto>(
        `/api/catalog/products?locale=${deps.locale}&ids=${ids}&inStock=true&pageSize=${limit}`,
        { send: deps.fetchPublic, signal },
      )
      return { products, basis }
    },
  }
}
