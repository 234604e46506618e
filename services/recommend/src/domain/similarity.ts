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

/** How many related products are remembered for each. More gain nothing measurable. */
export const NEIGHBOURS = 20

/** Best score first; equal scores in the order of their ids, so that answers are stable. */
export const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || (a.productId < b.productId ? -1 : a.productId > b.productId ? 1 : 0)

/** The products most like one, by the cosine of their baskets: 1 when they are only ever bought together. */
export function rankNeighbours(coPurchases: readonly CoPurchase[]): readonly Scored[] {
  return coPurchases
    .map(({ otherId, weight, ownWeight, otherWeight }) => ({
      productId: otherId,
      score: weight / Math.sqrt(ownWeight * otherWeight),
    }))
    .sort(byScore)
    .slice(0, NEIGHBOURS)
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
