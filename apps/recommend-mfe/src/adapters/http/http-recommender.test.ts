import { describe, expect, it } from 'vitest'
import { RecommendationsUnavailable } from '../../ports/recommender.ts'
import { aRecommendedProduct } from '../../testing/recommended-product-builder.ts'
import { createHttpRecommender } from './http-recommender.ts'

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status })

function wire(answers: Record<string, Response>): {
  fetch: (path: string) => Promise<Response>
  asked: string[]
} {
  const asked: string[] = []
  const fetch = (path: string): Promise<Response> => {
    asked.push(path)
    const answer = Object.entries(answers).find(([prefix]) => path.startsWith(prefix))?.[1]
    return Promise.resolve(answer?.clone() ?? json({}, 404))
  }
  return { fetch, asked }
}

describe('HttpRecommender', () => {
  it('asks recommend for ids and the catalog for the products, in their order', async () => {
    const { fetch, asked } = wire({
      '/api/recommendations/related': json({
        items: [
          { productId: 'b2b2b2', score: 0.9 },
          { productId: 'c3c3c3', score: 0.4 },
        ],
        basis: 'co-purchase',
      }),
      '/api/catalog/products': json({
        items: [aRecommendedProduct({ id: 'b2b2b2' }), aRecommendedProduct({ id: 'c3c3c3' })],
      }),
    })
    const recommender = createHttpRecommender({ fetch, fetchPublic: fetch, locale: 'ko' })
    const answer = await recommender.recommend({ kind: 'related', productId: 'a1a1a1' }, 4)
    expect(answer.products.map(({ id }) => id)).toEqual(['b2b2b2', 'c3c3c3'])
    expect(answer.basis).toBe('co-purchase')
    expect(asked).toEqual([
      '/api/recommendations/related?productId=a1a1a1&limit=4',
      '/api/catalog/products?locale=ko&ids=b2b2b2,c3c3c3&inStock=true&pageSize=4',
    ])
  })

  it('does not ask the catalog when there is nothing to recommend', async () => {
    const { fetch, asked } = wire({
      '/api/recommendations/for-you': json({ items: [], basis: 'popularity' }),
    })
    const answer = await createHttpRecommender({ fetch, fetchPublic: fetch, locale: 'en' }).recommend(
      { kind: 'for-you' },
      4,
    )
    expect(answer.products).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('says that recommendations are unavailable when a service fails', async () => {
    const { fetch } = wire({ '/api/recommendations': json({}, 503) })
    const recommender = createHttpRecommender({ fetch, fetchPublic: fetch, locale: 'en' })
    await expect(recommender.recommend({ kind: 'for-you' }, 4)).rejects.toBeInstanceOf(
      RecommendationsUnavailable,
    )
  })

  it.each([
    ['recommend', { '/api/recommendations': json({ items: [{}], basis: 'popularity' }) }],
    [
      'the catalog',
      {
        '/api/recommendations': json({ items: [{ productId: 'b2b2b2', score: 1 }], basis: 'popularity' }),
        '/api/catalog/products': json({ items: [{ id: 'b2b2b2' }] }),
      },
    ],
  ])('says so as well when %s answers in another shape', async (_, answers) => {
    const { fetch } = wire(answers)
    const recommender = createHttpRecommender({ fetch, fetchPublic: fetch, locale: 'en' })
    await expect(recommender.recommend({ kind: 'for-you' }, 4)).rejects.toBeInstanceOf(
      RecommendationsUnavailable,
    )
  })
})
