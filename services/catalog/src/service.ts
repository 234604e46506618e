import { createService, daysBefore, type Service, type ServiceContext } from '@jangteo/service-kit'
import { addPictureRoutes } from './adapters/inbound/http/picture-routes.ts'
import { addReadingRoutes } from './adapters/inbound/http/reading-routes.ts'
import { addReservationRoutes } from './adapters/inbound/http/reservation-routes.ts'
import type { CatalogTables } from './adapters/outbound/postgres/catalog-tables.ts'
import { purgeReservations } from './adapters/outbound/postgres/purge-reservations.ts'
import { expireReservations } from './application/expire-reservations.ts'
import { composeCatalog } from './composition-root.ts'
import type { CatalogConfig } from './config.ts'

export { type CatalogConfig, CatalogConfigSchema } from './config.ts'

const MIGRATIONS = new URL('../migrations/', import.meta.url)
const PICTURES = new URL('../pictures/', import.meta.url)

export interface CatalogService extends Service {
  /** Stocks an empty shop with its first goods. False where it has goods: they are left as they are. */
  seedCatalog(): Promise<boolean>
}

/** Products, prices, stock and reservations under `/api/catalog`. */
export async function createCatalogService(
  context: ServiceContext,
  config: CatalogConfig,
): Promise<CatalogService> {
  return createService<CatalogTables, Pick<CatalogService, 'seedCatalog'>>({
    name: 'catalog',
    context,
    open: { migrations: MIGRATIONS },
    register: async (app, parts) => {
      const catalog = composeCatalog(parts)
      await (config.CATALOG_SEED ? catalog.seed() : catalog.refresh())
      addReadingRoutes(app, catalog)
      addReservationRoutes(app, catalog)
      await addPictureRoutes(app, PICTURES)
      parts.every(config.CATALOG_REFRESH_MS, catalog.refresh)
      parts.every(config.CATALOG_SWEEP_MS, () => expireReservations(catalog))
      parts.purge((now) =>
        purgeReservations(parts.database, daysBefore(now, config.CATALOG_RESERVATIONS_KEPT_DAYS)),
      )
      return { seedCatalog: catalog.seed }
    },
  })
}
