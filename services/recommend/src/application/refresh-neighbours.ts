import { rankNeighbours } from '../domain/similarity.ts'
import type { ModelTransactions, PurchaseModel } from '../ports/purchase-model.ts'

/** Ranks the related products of one product anew. */
export async function refreshNeighbours(model: PurchaseModel, productId: string): Promise<void> {
  await model.replaceNeighbours(productId, rankNeighbours(await model.coPurchasesOf(productId)))
}

/**
 * Ranks them for every product. A purchase refreshes only what was in the basket; how much its products have to do with
 * others changes a little too, and this catches up on it. One short transaction for each product, so that no one waits.
 */
export async function refreshAllNeighbours(models: ModelTransactions): Promise<void> {
  for (const productId of await models.productIds()) {
    await models.run((model) => refreshNeighbours(model, productId))
  }
}
