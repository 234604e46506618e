import type { Locale, ProductListDto, RecommendationsDto } from '@jangteo/contracts'
import { type Shape, fitsShape } from '@jangteo/mfe-kit'
import type { SessionPort } from '@jangteo/platform'
import type { RecommendationRequest } from '../../model/recommendation-request.ts'
import { NO_RECOMMENDATIONS } from '../../model/recommended-product.ts'
import {
  type Recommender,
  RecommendationsContractBroken,
  RecommendationsUnavailable,
} from '../../ports/recommender.ts'

const RECOMMENDATIONS: Shape<RecommendationsDto> = { items: [{ productId: 'string' }], basis: 'string' }
const PRODUCTS: Shape<Pick<ProductListDto, 'items'>> = {
  items: [
    {
      id: 'string',
      slug: 'string',
      name: 'string',
      fromPrices: { KRW: 'number', USD: 'number' },
      swatches: [{}],
      picture: { src: 'string', widths: ['number'], formats: ['string'] },
    },
  ],
}

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
    { send, shape, signal }: { send: SessionPort['fetch']; shape: Shape<Dto>; signal?: AbortSignal },
  ): Promise<Dto> {
    const response = await send(path, { signal }).catch((cause: unknown) => {
      throw new RecommendationsUnavailable(`No answer from ${path}`, { cause })
    })
    if (!response.ok) throw new RecommendationsUnavailable(`${path} answered ${response.status}`)
    const dto: unknown = await response.json().catch(() => undefined)
    if (fitsShape(dto, shape)) return dto
    throw new RecommendationsContractBroken(`${path} answered in another shape`)
  }

  return {
    recommend: async (request, limit, signal) => {
      const path = `/api/recommendations/${pathOf(request)}limit=${limit}`
      const { items, basis } = await get<RecommendationsDto>(path, {
        send: deps.fetch,
        shape: RECOMMENDATIONS,
        signal,
      })
      if (items.length === 0) return NO_RECOMMENDATIONS
      const ids = items.map(({ productId }) => productId).join(',')
      const { items: products } = await get<Pick<ProductListDto, 'items'>>(
        `/api/catalog/products?locale=${deps.locale}&ids=${ids}&inStock=true&pageSize=${limit}`,
        { send: deps.fetchPublic, shape: PRODUCTS, signal },
      )
      return { products, basis }
    },
  }
}
