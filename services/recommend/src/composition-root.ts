import type { Consumer, DatabaseParts } from '@jangteo/service-kit'
import {
  createAccountConsumer,
  createOrderConsumer,
  createProductConsumer,
} from './adapters/inbound/events/consumers.ts'
import {
  PostgresModelTransactions,
  PostgresPurchaseModel,
} from './adapters/outbound/postgres/postgres-purchase-model.ts'
import { PostgresRecommendationReader } from './adapters/outbound/postgres/postgres-recommendation-reader.ts'
import type { RecommendTables, Tables } from './adapters/outbound/postgres/tables.ts'
import type { ModelTransactions, RecommendationReader } from './ports/purchase-model.ts'

export interface Composition {
  readonly models: ModelTransactions
  readonly reader: RecommendationReader
  readonly consumers: readonly Consumer<Tables>[]
}

/** The only place that constructs adapters. */
export function compose({ database }: DatabaseParts<RecommendTables>): Composition {
  const modelIn = (
    transaction: ConstructorParameters<typeof PostgresPurchaseModel>[0],
  ): PostgresPurchaseModel => new PostgresPurchaseModel(transaction)
  return {
    models: new PostgresModelTransactions(database),
    reader: new PostgresRecommendationReader(database),
    consumers: [createOrderConsumer(modelIn), createProductConsumer(modelIn), createAccountConsumer(modelIn)],
  }
}
