import type { Database, OutboxTables } from '@jangteo/service-kit'
import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { describePurchaseModel } from '../purchase-model.contract.ts'
import { PostgresModelTransactions } from './postgres-purchase-model.ts'
import { PostgresRecommendationReader } from './postgres-recommendation-reader.ts'
import type { RecommendTables } from './tables.ts'

const migrations = new URL('../../../../migrations/', import.meta.url)
const TABLES = ['product', 'co_purchase', 'neighbour', 'purchase', 'history_import'] as const

describeOnEveryEngine('a purchase model in SQL', (engine) => {
  let database: Database<RecommendTables & OutboxTables> | undefined

  describePurchaseModel('as a port', async () => {
    database ??= await (
      await engine.createDatabases()
    ).open<RecommendTables>({ service: 'recommend', migrations })
    for (const table of TABLES) await database.deleteFrom(table).execute()
    const transactions = new PostgresModelTransactions(database)
    const reader = new PostgresRecommendationReader(database)
    return {
      run: (work) => transactions.run(work),
      productIds: () => transactions.productIds(),
      neighboursOf: (productIds) => reader.neighboursOf(productIds),
      mostPopular: (limit, excluded) => reader.mostPopular(limit, excluded),
      purchasesOf: (customerId, limit) => reader.purchasesOf(customerId, limit),
    }
  })
})
