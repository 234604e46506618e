import { createService, type DatabaseParts, type Service, type ServiceContext } from '@jangteo/service-kit'
import { addDeliveryRoutes } from './adapters/inbound/http/delivery-routes.ts'
import { advanceDeliveries } from './adapters/inbound/schedule/delivery-schedule.ts'
import type { DeliveryTables } from './adapters/outbound/postgres/tables.ts'
import { compose } from './composition-root.ts'
import type { DeliveryConfig } from './config.ts'

export { ConfigSchema, type DeliveryConfig } from './config.ts'

const CHECK_EVERY_MS = 1_000

export interface DeliveryService extends Service {
  /** Moves on every delivery whose time has come; runs every second by itself while the service is started. */
  advanceDeliveries(): Promise<void>
}

/** Plans, starts, completes and cancels deliveries. Driven by the events of the order context only. */
export function createDeliveryService(
  context: ServiceContext,
  config: DeliveryConfig,
): Promise<DeliveryService> {
  const schedule = {
    startAfterSeconds: config.DELIVERY_START_AFTER_SECONDS,
    completeAfterSeconds: config.DELIVERY_COMPLETE_AFTER_SECONDS,
  }
  return createService({
    name: 'delivery',
    context,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: (app, parts: DatabaseParts<DeliveryTables>) => {
      const { deliveries } = compose(parts)
      const advance = (): Promise<void> => advanceDeliveries(deliveries, schedule, parts.clock.now())
      addDeliveryRoutes(app, deliveries)
      parts.every(CHECK_EVERY_MS, advance)
      return { advanceDeliveries: advance }
    },
    consumers: (parts) => compose(parts).consumers,
  })
}
