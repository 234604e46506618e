import { describe, expect, it } from 'vitest'
import { type Basket, summariseBaskets } from './basket.ts'
import { chooseBasis } from './recommendation.ts'
import { combineNeighbours, NEIGHBOURS, rankNeighbours, type Scored } from './similarity.ts'

const DAY = 24 * 3_600_000
const basket = (productIds: string[], daysAgo = 0): Basket => ({
  productIds,
  boughtAt: new Date(Date.UTC(2026, 2, 2) - daysAgo * DAY),
})

function relatedTo(productId: string, baskets: readonly Basket[]): readonly Scored[] {
  const { products, pairs } = summariseBaskets(baskets)
  const weights = new Map(products.map((product) => [product.productId, product.weight]))
  const own = pairs.filter((pair) => pair.productId === productId)
  return rankNeighbours(
    own.map(({ otherId, weight }) => ({
      otherId,
      weight,
      ownWeight: weights.get(productId) ?? 0,
      otherWeight: weights.get(otherId) ?? 0,
    })),
  )
}
const ids = (scored: readonly Scored[]): string[] => scored.map(({ productId }) => productId)

describe('products related to one', () => {
  const history = [
    basket(['tent', 'sleeping-bag']),
    basket(['tent', 'sleeping-bag', 'lamp']),
    basket(['tent', 'lamp', 'mug']),
    basket(['sleeping-bag', 'tent']),
    basket(['mug', 'teapot']),
    basket(['mug', 'teapot']),
    basket(['mug', 'socks']),
    basket(['mug']),
    basket(['teapot']),
  ]

  it('are those that its buyers bought with it, the most typical first', () => {
    expect(ids(relatedTo('tent', history))).toEqual(['sleeping-bag', 'lamp', 'mug'])
    expect(ids(relatedTo('teapot', history))).toEqual(['mug'])
    expect(ids(relatedTo('mug', history))).toEqual(['teapot', 'socks', 'lamp', 'tent'])
  })

  it('do not put a bestseller before what really goes together', () => {
    const bestseller = Array.from({ length: 30 }, () => basket(['rice', 'water']))
    const few = [
      basket(['rice', 'guitar', 'strings']),
      basket(['guitar', 'strings']),
      basket(['rice', 'guitar']),
    ]
    expect(ids(relatedTo('guitar', [...bestseller, ...few]))).toEqual(['strings', 'rice'])
  })

  it('count a large basket less than a small one', () => {
    const party = basket(['cup', 'plate', ...Array.from({ length: 14 }, (_, index) => `party-${index}`)])
    const [best] = relatedTo('cup', [party, basket(['cup', 'saucer']), basket(['plate']), basket(['saucer'])])
    expect(best?.productId).toBe('saucer')
  })

  it('share 1 by the squares of their cosines', () => {
    expect(relatedTo('a', [basket(['a', 'b']), basket(['a', 'b'])])).toEqual([{ productId: 'b', score: 1 }])
    const related = relatedTo('a', [basket(['a', 'b']), basket(['a', 'c']), basket(['c'])])
    const half = 1 / Math.SQRT2
    const [b, c] = [half ** 2 / (2 * half * half), half ** 2 / (2 * half * (half + 1))]
    expect(ids(related)).toEqual(['b', 'c'])
    expect(related[0]?.score).toBeCloseTo(b / (b + c), 12)
    expect(related[1]?.score).toBeCloseTo(c / (b + c), 12)
  })

  it('have the same say in a cart beside those of a product that is similar to many', () => {
    const parties = Array.from({ length: 5 }, (_, index) => basket(['plate', 'cup', `party-${index}`]))
    const history = [...parties, basket(['guitar', 'strings']), basket(['guitar']), basket(['strings'])]
    const neighbours = ['plate', 'guitar'].flatMap((id) => relatedTo(id, history))
    expect(ids(combineNeighbours(neighbours, new Set(['plate', 'guitar'])))[0]).toBe('strings')
  })

  it('follow the times: a purchase 180 days old counts half', () => {
    const { products } = summariseBaskets([basket(['new']), basket(['old'], 180)])
    const popularity = Object.fromEntries(products.map((product) => [product.productId, product.popularity]))
    expect((popularity['old'] ?? 0) / (popularity['new'] ?? 0)).toBeCloseTo(0.5, 12)
  })

  it('take a product that is twice in a basket once', () => {
    expect(summariseBaskets([basket(['a', 'a', 'b'])])).toEqual(summariseBaskets([basket(['a', 'b'])]))
  })

  it('learn nothing from a wholesale basket, except what is popular', () => {
    const wholesale = basket(Array.from({ length: 101 }, (_, index) => `p${index}`))
    const { products, pairs } = summariseBaskets([wholesale])
    expect(pairs).toEqual([])
    expect(products).toHaveLength(101)
  })

  it('are at most 20', () => {
    const baskets = Array.from({ length: 30 }, (_, index) => basket(['hub', `spoke-${index}`]))
    expect(relatedTo('hub', baskets)).toHaveLength(NEIGHBOURS)
  })
})

it('adds up what is similar to several products and leaves out those themselves', () => {
  const neighbours = [
    { productId: 'lamp', score: 0.4 },
    { productId: 'tent', score: 0.9 },
    { productId: 'mug', score: 0.5 },
    { productId: 'lamp', score: 0.3 },
  ]
  expect(ids(combineNeighbours(neighbours, new Set(['tent'])))).toEqual(['lamp', 'mug'])
})

describe('a shelf', () => {
  const scored = (...names: string[]): Scored[] => names.map((productId) => ({ productId, score: 1 }))
  const popular = scored('p1', 'p2', 'p3', 'p4')

  it('holds related products when there are three', () => {
    expect(chooseBasis(scored('a', 'b', 'c'), popular, 4)).toEqual({
      items: scored('a', 'b', 'c'),
      basis: 'co-purchase',
    })
  })
  it('holds popular ones when there are fewer, and says so', () => {
    expect(chooseBasis(scored('a', 'b'), popular, 4)).toEqual({ items: popular, basis: 'popularity' })
  })
  it('needs no more related products than were asked for', () => {
    expect(chooseBasis(scored('a', 'b'), popular, 1)).toEqual({ items: scored('a'), basis: 'co-purchase' })
  })
})
