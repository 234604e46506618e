import type { ModelChange } from '../domain/basket.ts'
import type { CoPurchase, Scored } from '../domain/similarity.ts'

/** The model inside one transaction. */
export interface PurchaseModel {
  add(change: ModelChange): Promise<void>
  coPurchasesOf(productId: string): Promise<readonly CoPurchase[]>
  replaceNeighbours(productId: string, neighbours: readonly Scored[]): Promise<void>
  setAvailability(productId: string, isAvailable: boolean): Promise<void>
  rememberPurchase(customerId: string, productIds: readonly string[], boughtAt: Date): Promise<void>
  /** What this customer bought; what was bought together stays counted. */
  forgetPurchases(customerId: string): Promise<void>
  /** False when that import was done before: then nothing is recorded. */
  recordImport(importId: string, baskets: number, at: Date): Promise<boolean>
}

/** Everything that `work` does happens, or nothing does. */
export interface ModelTransactions {
  run<Result>(work: (model: PurchaseModel) => Promise<Result>): Promise<Result>
  /** Every product that was ever bought. */
  productIds(): Promise<readonly string[]>
}

/** What is known now. Products that are not available are left out of every answer. */
export interface RecommendationReader {
  /** Related products of all given ones; the same product may come more than once. */
  neighboursOf(productIds: readonly string[]): Promise<readonly Scored[]>
  /** Best first; the score is the share of the most popular product's. */
  mostPopular(limit: number, excluded: readonly string[]): Promise<readonly Scored[]>
  /** Product ids, latest purchase first. */
  purchasesOf(customerId: string, limit: number): Promise<readonly string[]>
}
