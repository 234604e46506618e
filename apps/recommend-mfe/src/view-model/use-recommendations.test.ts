import { describe, expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'
import { createInMemoryRecommender } from '../adapters/in-memory/in-memory-recommender.ts'
import { type RecommendationRequest, productIdsOf } from '../model/recommendation-request.ts'
import { type Recommender, RecommendationsUnavailable } from '../ports/recommender.ts'
import { aRecommendedProduct } from '../testing/recommended-product-builder.ts'
import { type RecommendationShelf, useRecommendations } from './use-recommendations.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const recommender = createInMemoryRecommender({
  basis: 'co-purchase',
  products: [aRecommendedProduct({ id: 'b2b2b2' }), aRecommendedProduct({ id: 'c3c3c3' })],
})

function open(
  first: RecommendationRequest,
  port: Recommender = recommender,
): {
  shelf: RecommendationShelf
  request: { value: RecommendationRequest }
} {
  const request = shallowRef(first)
  const shelf = effectScope().run(() =>
    useRecommendations({ recommender: port, request: () => request.value }),
  )
  if (!shelf) throw new Error('the scope did not run')
  return { shelf, request }
}

const ids = (shelf: RecommendationShelf): string[] => shelf.recommendations.value.products.map(({ id }) => id)

describe('recommendations', () => {
  it('follow the product that is looked at', async () => {
    const { shelf, request } = open({ kind: 'related', productId: 'a1a1a1' })
    await settle()
    expect(ids(shelf)).toEqual(['b2b2b2', 'c3c3c3'])
    request.value = { kind: 'related', productId: 'b2b2b2' }
    await settle()
    expect(ids(shelf)).toEqual(['c3c3c3'])
  })

  it('keep their room until it is known whether there are any', async () => {
    const { shelf } = open(
      { kind: 'for-you' },
      createInMemoryRecommender({ basis: 'popularity', products: [] }),
    )
    expect(shelf.isLoading.value).toBe(true)
    expect(shelf.isEmpty.value).toBe(false)
    await settle()
    expect(shelf.isLoading.value).toBe(false)
    expect(shelf.isEmpty.value).toBe(true)
  })

  it('are not asked for an empty cart', async () => {
    let asked = 0
    const counting: Recommender = {
      recommend: (...request) => {
        asked += 1
        return recommender.recommend(...request)
      },
    }
    const { shelf } = open({ kind: 'cart-addons', productIds: productIdsOf(' , nonsense!') }, counting)
    await settle()
    expect(asked).toBe(0)
    expect(shelf.isEmpty.value).toBe(true)
  })

  it('are simply absent when they cannot be had', async () => {
    const { shelf } = open(
      { kind: 'for-you' },
      { recommend: () => Promise.reject(new RecommendationsUnavailable('down')) },
    )
    await settle()
    expect(shelf.isEmpty.value).toBe(true)
  })
})
