import type { PickedProduct } from '../../model/picked-product.ts'
import type { PickSource } from '../../ports/pick-source.ts'

/** For tests of view-models and views. */
export const createInMemoryPickSource = (picks: readonly PickedProduct[]): PickSource => ({
  picks: (limit) => Promise.resolve(picks.slice(0, limit)),
})
