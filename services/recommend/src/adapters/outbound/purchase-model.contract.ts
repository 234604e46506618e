import { beforeEach, describe, expect, it } from 'vitest'
import { importPurchaseHistory } from '../../application/import-purchase-history.ts'
import { learnBasket } from '../../application/learn-basket.ts'
import { recommendForCustomer } from '../../application/recommend-for-customer.ts'
import { recommendRelated } from '../../application/recommend-related.ts'
import { refreshAllNeighbours } from '../../application/refresh-neighbours.ts'
import type { Recommendation } from '../../domain/recommendation.ts'
import type { ModelTransactions, RecommendationReader } from '../../ports/purchase-model.ts'

const now = new Date('2026-03-02T09:00:00Z')
const basket = (...productIds: string[]) => ({ productIds, boughtAt: now })
const ids = ({ items }: Recommendation): string[] => items.map(({ productId }) => productId)

const history = [
  basket('tent', 'bag', 'lamp'),
  basket('tent', 'bag', 'stove'),
  basket('tent', 'bag'),
  basket('tent', 'lamp', 'stove'),
  basket('mug', 'teapot'),
  basket('mug', 'teapot', 'tea'),
  basket('mug'),
  basket('mug'),
  basket('mug'),
]

/** The use cases over an adapter of the model's ports: every adapter recommends the same. */
export function describePurchaseModel(
  name: string,
  create: () => Promise<ModelTransactions & RecommendationReader>,
): void {
  describe(name, () => {
    let model: ModelTransactions & RecommendationReader
    const learn = (customerId: string, ...productIds: string[]): Promise<void> =>
      model.run((inside) => learnBasket(inside, basket(...productIds), customerId))

    beforeEach(async () => {
      model = await create()
    })

    it('recommends nothing before anything was bought', async () => {
      expect(await recommendRelated(model, ['tent'], 4)).toEqual({ items: [], basis: 'popularity' })
    })

    it('recommends what goes with a product', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      const related = await recommendRelated(model, ['tent'], 4)
      expect(related.basis).toBe('co-purchase')
      expect(ids(related)).toEqual(['bag', 'lamp', 'stove'])
      expect(related.items.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9)
    })

    it('imports a history once', async () => {
      const first = await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      const before = await model.run((inside) => inside.coPurchasesOf('tent'))
      const second = await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      expect([first, second]).toEqual(['imported', 'already-imported'])
      const after = await model.run((inside) => inside.coPurchasesOf('tent'))
      expect([...after].sort((a, b) => (a.otherId < b.otherId ? -1 : 1))).toEqual(
        [...before].sort((a, b) => (a.otherId < b.otherId ? -1 : 1)),
      )
    })

    it('learns the same from orders one by one as from a history', async () => {
      for (const { productIds } of history) await learn('kim', ...productIds)
      await refreshAllNeighbours(model)
      const fromOrders = await recommendRelated(model, ['tent'], 4)
      expect(ids(fromOrders)).toEqual(['bag', 'lamp', 'stove'])
      const [bag] = fromOrders.items
      model = await create()
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      expect((await recommendRelated(model, ['tent'], 4)).items[0]?.score).toBeCloseTo(bag?.score ?? 0, 9)
    })

    it('never recommends a product that is not available, until it is again', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      await model.run((inside) => inside.setAvailability('bag', false))
      await model.run((inside) => inside.setAvailability('mug', false))
      expect(ids(await recommendRelated(model, ['tent'], 2))).toEqual(['lamp', 'stove'])
      const popular = await recommendRelated(model, [], 10)
      expect(ids(popular)).not.toContain('mug')
      expect(ids(popular)).not.toContain('bag')
      await model.run((inside) => inside.setAvailability('bag', true))
      expect(ids(await recommendRelated(model, ['tent'], 2))).toEqual(['bag', 'lamp'])
    })

    it('falls back to what is popular, without the product itself, and says so', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      const related = await recommendRelated(model, ['mug'], 3)
      expect(related).toMatchObject({ basis: 'popularity', items: [{ productId: 'tent', score: 1 }, {}, {}] })
      expect(ids(related)).not.toContain('mug')
    })

    it('adds to a cart what goes with all of it, but nothing that is in it', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      expect(ids(await recommendRelated(model, ['tent', 'mug'], 5))).toEqual([
        'teapot',
        'bag',
        'tea',
        'lamp',
        'stove',
      ])
    })

    it('recommends to a customer what goes with his purchases, and to a visitor what is popular', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      await learn('kim', 'tent', 'lamp')
      const forKim = await recommendForCustomer(model, 'kim', 2)
      expect(forKim.basis).toBe('co-purchase')
      expect(ids(forKim)).toEqual(['bag', 'stove'])
      expect(await recommendForCustomer(model, undefined, 2)).toMatchObject({ basis: 'popularity' })
      expect(await recommendForCustomer(model, 'lee', 2)).toMatchObject({ basis: 'popularity' })
    })

    it('forgets what a customer bought, and nobody else’s purchases', async () => {
      await importPurchaseHistory(model, { importId: 'h1', baskets: history }, now)
      await learn('kim', 'tent', 'lamp')
      await learn('lee', 'tent', 'lamp')
      await model.run((inside) => inside.forgetPurchases('kim'))
      expect(await recommendForCustomer(model, 'kim', 2)).toMatchObject({ basis: 'popularity' })
      expect(await recommendForCustomer(model, 'lee', 2)).toMatchObject({ basis: 'co-purchase' })
    })

    it('learns from two orders at the same time', async () => {
      const orders = Array.from({ length: 10 }, (_, index) =>
        index % 2 === 0 ? ['a', 'b', 'c'] : ['c', 'b', 'a'],
      )
      await Promise.all(orders.map((productIds, index) => learn(`customer-${index}`, ...productIds)))
      const [first] = await model.run((inside) => inside.coPurchasesOf('a'))
      expect(first?.weight).toBeCloseTo(first?.ownWeight ?? 0, 9)
    })
  })
}
