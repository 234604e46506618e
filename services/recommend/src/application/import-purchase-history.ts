import { type Basket, summariseBaskets } from '../domain/basket.ts'
import type { ModelTransactions } from '../ports/purchase-model.ts'
import { refreshAllNeighbours } from './refresh-neighbours.ts'

export interface PurchaseHistory {
  /** The same id is imported once, ever. */
  readonly importId: string
  readonly baskets: readonly Basket[]
}

/** Learns purchases that were made elsewhere. Safe to repeat, also after a crash in the middle. */
export async function importPurchaseHistory(
  models: ModelTransactions,
  { importId, baskets }: PurchaseHistory,
  now: Date,
): Promise<'imported' | 'already-imported'> {
  const isNew = await models.run(async (model) => {
    const wasRecorded = await model.recordImport(importId, baskets.length, now)
    if (wasRecorded) await model.add(summariseBaskets(baskets))
    return wasRecorded
  })
  if (!isNew) return 'already-imported'
  await refreshAllNeighbours(models)
  return 'imported'
}
