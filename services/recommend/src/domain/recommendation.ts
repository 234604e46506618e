import type { Scored } from './similarity.ts'

export interface Recommendation {
  readonly items: readonly Scored[]
  /** Where the items come from; the two are never mixed. */
  readonly basis: 'co-purchase' | 'popularity'
}

/** Fewer related products than this make no shelf. */
const SMALLEST_SHELF = 3

/** Related products where there are enough of them, otherwise what is popular. */
export function chooseBasis(
  related: readonly Scored[],
  popular: readonly Scored[],
  limit: number,
): Recommendation {
  if (related.length >= Math.min(limit, SMALLEST_SHELF)) {
    return { items: related.slice(0, limit), basis: 'co-purchase' }
  }
  return { items: popular.slice(0, limit), basis: 'popularity' }
}
