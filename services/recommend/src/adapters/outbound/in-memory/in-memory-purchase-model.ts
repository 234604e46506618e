import type { ModelChange } from '../../../domain/basket.ts'
import { byScore, type CoPurchase, type Scored } from '../../../domain/similarity.ts'
import type { ModelTransactions, PurchaseModel, RecommendationReader } from '../../../ports/purchase-model.ts'

interface Product {
  popularity: number
  weight: number
  isAvailable: boolean
}

interface State {
  readonly products: Map<string, Product>
  readonly pairs: Map<string, Map<string, number>>
  readonly neighbours: Map<string, readonly Scored[]>
  readonly purchases: Map<string, Map<string, Date>>
  readonly imports: Set<string>
}

const emptyState = (): State => ({
  products: new Map(),
  pairs: new Map(),
  neighbours: new Map(),
  purchases: new Map(),
  imports: new Set(),
})

const unsold = (): Product => ({ popularity: 0, weight: 0, isAvailable: true })

/** The model in maps, for tests of the use cases. */
export class InMemoryPurchaseModel implements PurchaseModel, ModelTransactions, RecommendationReader {
  #state = emptyState()

  async run<Result>(work: (model: PurchaseModel) => Promise<Result>): Promise<Result> {
    const before = structuredClone(this.#state)
    try {
      return await work(this)
    } catch (error) {
      this.#state = before
      throw error
    }
  }

  async add({ products, pairs }: ModelChange): Promise<void> {
    for (const { productId, popularity, weight } of products) {
      const known = this.#state.products.get(productId) ?? unsold()
      const sums = { popularity: known.popularity + popularity, weight: known.weight + weight }
      this.#state.products.set(productId, { ...known, ...sums })
    }
    for (const { productId, otherId, weight } of pairs) {
      const others = this.#state.pairs.get(productId) ?? new Map<string, number>()
      others.set(otherId, (others.get(otherId) ?? 0) + weight)
      this.#state.pairs.set(productId, others)
    }
  }

  async coPurchasesOf(productId: string): Promise<readonly CoPurchase[]> {
    const weightOf = (id: string): number => this.#state.products.get(id)?.weight ?? 0
    return [...(this.#state.pairs.get(productId) ?? [])].map(([otherId, weight]) => ({
      otherId,
      weight,
      ownWeight: weightOf(productId),
      otherWeight: weightOf(otherId),
    }))
  }

  async replaceNeighbours(productId: string, neighbours: readonly Scored[]): Promise<void> {
    this.#state.neighbours.set(productId, neighbours)
  }

  async setAvailability(productId: string, isAvailable: boolean): Promise<void> {
    const known = this.#state.products.get(productId) ?? unsold()
    this.#state.products.set(productId, { ...known, isAvailable })
  }

  async rememberPurchase(customerId: string, productIds: readonly string[], boughtAt: Date): Promise<void> {
    const purchases = this.#state.purchases.get(customerId) ?? new Map<string, Date>()
    for (const id of productIds) {
      const known = purchases.get(id)
      purchases.set(id, known !== undefined && known > boughtAt ? known : boughtAt)
    }
    this.#state.purchases.set(customerId, purchases)
  }

  async forgetPurchases(customerId: string): Promise<void> {
    this.#state.purchases.delete(customerId)
  }

  async recordImport(importId: string): Promise<boolean> {
    if (this.#state.imports.has(importId)) return false
    this.#state.imports.add(importId)
    return true
  }

  async productIds(): Promise<readonly string[]> {
    return [...this.#state.products].flatMap(([id, { weight }]) => (weight > 0 ? [id] : [])).sort()
  }

  async neighboursOf(productIds: readonly string[]): Promise<readonly Scored[]> {
    return productIds
      .flatMap((id) => this.#state.neighbours.get(id) ?? [])
      .filter(({ productId }) => this.#state.products.get(productId)?.isAvailable)
  }

  async mostPopular(limit: number, excluded: readonly string[]): Promise<readonly Scored[]> {
    const ranked = [...this.#state.products]
      .filter(([id, { isAvailable, popularity }]) => isAvailable && popularity > 0 && !excluded.includes(id))
      .map(([productId, { popularity }]) => ({ productId, score: popularity }))
      .sort(byScore)
      .slice(0, limit)
    const most = ranked[0]?.score ?? 1
    return ranked.map(({ productId, score }) => ({ productId, score: score / most }))
  }

  async purchasesOf(customerId: string, limit: number): Promise<readonly string[]> {
    return [...(this.#state.purchases.get(customerId) ?? [])]
      .sort(([a, at], [b, bt]) => bt.getTime() - at.getTime() || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([productId]) => productId)
  }
}
