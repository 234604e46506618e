import { createService, type DatabaseParts, type Service, type ServiceContext } from '@jangteo/service-kit'
import { addRecommendationRoutes } from './adapters/inbound/http/recommendation-routes.ts'
import type { RecommendTables } from './adapters/outbound/postgres/tables.ts'
import { importPurchaseHistory, type PurchaseHistory } from './application/import-purchase-history.ts'
import { refreshAllNeighbours } from './application/refresh-neighbours.ts'
import { compose } from './composition-root.ts'
import type { RecommendConfig } from './config.ts'

export type { PurchaseHistory } from './application/import-purchase-history.ts'
export { ConfigSchema, type RecommendConfig } from './config.ts'

export interface RecommendService extends Service {
  /** Learns purchases that were made elsewhere, e.g. a seed. The same `importId` is imported once, ever. */
  importPurchaseHistory(history: PurchaseHistory): Promise<'imported' | 'already-imported'>
}

/** Recommends products from what was bought together. Driven by the events of order and catalog only. */
export function createRecommendService(
  context: ServiceContext,
  config: RecommendConfig,
): Promise<RecommendService> {
  return createService({
    name: 'recommend',
    context,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: (app, parts: DatabaseParts<RecommendTables>) => {
      const { models, reader } = compose(parts)
      addRecommendationRoutes(app, reader)
      parts.every(config.RECOMMEND_REFRESH_SECONDS * 1000, () => refreshAllNeighbours(models))
      return {
        importPurchaseHistory: (history: PurchaseHistory) =>
          importPurchaseHistory(models, history, parts.clock.now()),
      }
    },
    consumers: (parts) => compose(parts).consumers,
  })
}
