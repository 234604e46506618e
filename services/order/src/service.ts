import fastifyCookie from '@fastify/cookie'
import { createService, type DatabaseParts, type Service, type ServiceContext } from '@jangteo/service-kit'
import { addAddressRoutes } from './adapters/inbound/http/address-routes.ts'
import { addCartFormRoutes } from './adapters/inbound/http/cart-form-routes.ts'
import { addCartRoutes } from './adapters/inbound/http/cart-routes.ts'
import { addCheckoutRoutes } from './adapters/inbound/http/checkout-routes.ts'
import { addOrderRoutes } from './adapters/inbound/http/order-routes.ts'
import { followDeliveryConsumer } from './adapters/inbound/events/follow-delivery-consumer.ts'
import { forgetAccountConsumer } from './adapters/inbound/events/forget-account-consumer.ts'
import { neverStored } from './adapters/inbound/http/never-stored.ts'
import { SettlementWorker } from './adapters/inbound/schedule/settlement-worker.ts'
import type { OrderTables } from './adapters/outbound/postgres/order-tables.ts'
import { PostgresAccountData } from './adapters/outbound/postgres/postgres-account-data.ts'
import { purgeOld } from './adapters/outbound/postgres/purge-old.ts'
import { expireCheckouts } from './application/expire-checkouts.ts'
import { compose, ordersIn } from './composition-root.ts'
import type { OrderConfig } from './config.ts'

export { ConfigSchema, type OrderConfig } from './config.ts'

const SETTLE_EVERY_MS = 1_000
const CLEAN_UP_EVERY_MS = 60_000

/** Carts, checkout and orders. */
export function createOrderService(context: ServiceContext, config: OrderConfig): Promise<Service> {
  return createService({
    name: 'order',
    context,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: async (app, parts: DatabaseParts<OrderTables>) => {
      const ports = compose(parts, config)
      const worker = new SettlementWorker(ports, parts.logger)
      await app.register(fastifyCookie)
      neverStored(app)
      addCartRoutes(app, ports)
      await addCartFormRoutes(app, ports)
      addCheckoutRoutes(app, ports)
      addAddressRoutes(app, ports)
      addOrderRoutes(app, ports, () => worker.wake())
      parts.every(SETTLE_EVERY_MS, () => worker.run())
      parts.every(CLEAN_UP_EVERY_MS, async () => {
        await expireCheckouts(ports.checkouts, parts.clock)
        await ports.carts.removeExpired()
      })
      parts.purge((now) => purgeOld(parts.database, config, now))
      parts.onStop(() => worker.stop())
    },
    consumers: (parts) => [
      followDeliveryConsumer(ordersIn(parts)),
      forgetAccountConsumer((transaction) => new PostgresAccountData(transaction)),
    ],
  })
}
