/** How often two products were bought together, beside how often each was bought at all. */
export interface CoPurchase {
  readonly otherId: string
  /** Of the baskets with both. */
  readonly weight: number
  /** Of the baskets with the one, and with the other. */
  readonly ownWeight: number
  readonly otherWeight: number
}

export interface Scored {
  readonly productId: string
  readonly score: number
}

/** How many related products are remembered for each; with more of them, a product says less clearly what goes with it. */
export const NEIGHBOURS = 20

/** Best score first; equal scores in the order of their ids, so that answers are stable. */
export const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || (a.productId < b.productId ? -1 : a.productId > b.productId ? 1 : 0)

/**
 * The products most like one, by the squared cosine of their baskets. Scores are shares that add up to 1, so that each product of a
 * cart has the same say, whether it is similar to many or to few. (Normalised as in Deshpande & Karypis, "Item-Based Top-N
 * Recommendation Algorithms", TOIS 2004.)
 */
export function rankNeighbours(coPurchases: readonly CoPurchase[]): readonly Scored[] {
  const nearest = coPurchases
    .map(({ otherId, weight, ownWeight, otherWeight }) => ({
      productId: otherId,
      score: weight ** 2 / (ownWeight * otherWeight),
    }))
    .sort(byScore)
    .slice(0, NEIGHBOURS)
  const sum = nearest.reduce((total, { score }) => total + score, 0)
  return nearest.map(({ productId, score }) => ({ productId, score: score / sum }))
}

/** Adds up the neighbours of several products; what is similar to more of them comes first. */
export function combineNeighbours(
  neighbours: readonly Scored[],
  excluded: ReadonlySet<string>,
): readonly Scored[] {
  const scores = new Map<string, number>()
  for (const { productId, score } of neighbours) {
    if (!excluded.has(productId)) scores.set(productId, (scores.get(productId) ?? 0) + score)
  }
  return [...scores].map(([productId, score]) => ({ productId, score })).sort(byScore)
}
