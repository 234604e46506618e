/** Different products that were bought together at one time. */
export interface Basket {
  readonly productIds: readonly string[]
  readonly boughtAt: Date
}

/** What baskets add to the model. Both directions of a pair are there. */
export interface ModelChange {
  readonly products: readonly ProductChange[]
  readonly pairs: readonly PairChange[]
}
export interface ProductChange {
  readonly productId: string
  /** Baskets that hold the product, newer ones counting more. */
  readonly popularity: number
  /** The same, with large baskets counting less: the denominator of the similarity. */
  readonly weight: number
}
export interface PairChange {
  readonly productId: string
  readonly otherId: string
  readonly weight: number
}

/** A purchase counts twice as much as one that is this much older. */
const HALF_LIFE_DAYS = 180
const LANDMARK = Date.UTC(2026, 0, 1)
const DAY_MS = 24 * 3_600_000

/** Beyond this many products a basket is a wholesaler's and says nothing about what goes together. */
const MAX_PAIRED_PRODUCTS = 100

/**
 * Forward decay: weights grow with time instead of shrinking, so what is stored never has to be touched again, and only
 * ratios are used. (Cormode et al., "Forward Decay", ICDE 2009.)
 */
const recency = (at: Date): number => 2 ** ((at.getTime() - LANDMARK) / DAY_MS / HALF_LIFE_DAYS)

/** Adds up baskets. Each counts 1/√size: a product says less about another the more others are in the basket. */
export function summariseBaskets(baskets: readonly Basket[]): ModelChange {
  const products = new Map<string, { popularity: number; weight: number }>()
  const pairs = new Map<string, Map<string, number>>()
  for (const { productIds, boughtAt } of baskets) {
    const ids = [...new Set(productIds)]
    const popularity = recency(boughtAt)
    const weight = popularity / Math.sqrt(ids.length)
    for (const id of ids) {
      const known = products.get(id) ?? { popularity: 0, weight: 0 }
      products.set(id, { popularity: known.popularity + popularity, weight: known.weight + weight })
    }
    if (ids.length <= MAX_PAIRED_PRODUCTS) addPairs(pairs, ids, weight)
  }
  return {
    products: [...products].map(([productId, sums]) => ({ productId, ...sums })),
    pairs: [...pairs].flatMap(([productId, others]) =>
      [...others].map(([otherId, weight]) => ({ productId, otherId, weight })),
    ),
  }
}

function addPairs(pairs: Map<string, Map<string, number>>, ids: readonly string[], weight: number): void {
  for (const id of ids) {
    const others = pairs.get(id) ?? new Map<string, number>()
    for (const other of ids) {
      if (other !== id) others.set(other, (others.get(other) ?? 0) + weight)
    }
    pairs.set(id, others)
  }
}
