import { createTestPlatform, type TestPlatform } from '@jangteo/mfe-kit/testing'
import { describe, expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'
import { createInMemoryRecommender } from '../adapters/in-memory/in-memory-recommender.ts'
import { type RecommendationRequest, productIdsOf } from '../model/recommendation-request.ts'
import type { Recommendations } from '../model/recommended-product.ts'
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
  session: TestPlatform['session']
} {
  const request = shallowRef(first)
  const { session } = createTestPlatform()
  const shelf = effectScope().run(() =>
    useRecommendations({ recommender: port, session, request: () => request.value }),
  )
  if (!shelf) throw new Error('the scope did not run')
  return { shelf, request, session }
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

  it('are of whoever is signed in now, where they are about the reader', async () => {
    const answers: PromiseWithResolvers<Recommendations>[] = []
    const pending: Recommender = {
      recommend: () => {
        const answer = Promise.withResolvers<Recommendations>()
        answers.push(answer)
        return answer.promise
      },
    }
    const [own, related] = [
      open({ kind: 'for-you' }, pending),
      open({ kind: 'related', productId: 'a1a1a1' }, pending),
    ]
    const shown = { basis: 'co-purchase', products: [aRecommendedProduct({ id: 'b2b2b2' })] } as const
    for (const answer of answers) answer.resolve(shown)
    await settle()
    for (const { session } of [own, related]) session.become({ id: 'lee', name: 'Lee', email: 'lee@x.test' })
    await settle()
    expect([ids(own.shelf), own.shelf.isLoading.value]).toEqual([[], true])
    expect([ids(related.shelf), answers.length]).toEqual([['b2b2b2'], 3])
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
