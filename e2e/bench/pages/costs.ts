import type { ShopPage } from './shop-pages.ts'
import type { Figure, PageCost } from './visit.ts'

export type Variant = 'released' | 'frozen' | 'in the browser'

/** By page and variant: a cost for each run. */
export type Costs = ReadonlyMap<ShopPage['name'], Partial<Record<Variant, readonly PageCost[]>>>

/** Values of a figure in all runs, without the runs that do not have it. */
export const valuesOf = (costs: readonly PageCost[], figure: Figure): readonly number[] =>
  costs.map((cost) => cost[figure]).filter((value) => value !== undefined)
