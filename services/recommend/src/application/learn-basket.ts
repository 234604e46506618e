import { type Basket, summariseBaskets } from '../domain/basket.ts'
import type { PurchaseModel } from '../ports/purchase-model.ts'
import { refreshNeighbours } from './refresh-neighbours.ts'

/** Policy: whenever an order was placed, its products are learnt. */
export async function learnBasket(model: PurchaseModel, basket: Basket, customerId: string): Promise<void> {
  const productIds = [...new Set(basket.productIds)].sort()
  await model.add(summariseBaskets([{ ...basket, productIds }]))
  await model.rememberPurchase(customerId, productIds, basket.boughtAt)
  for (const productId of productIds) await refreshNeighbours(model, productId)
}
