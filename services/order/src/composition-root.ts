import {
  createClientCredentialsTokens,
  createServiceClient,
  type DatabaseParts,
  type Transaction,
} from '@jangteo/service-kit'
import { CachedProductOffers } from './adapters/outbound/http/cached-product-offers.ts'
import { HttpProductOffers } from './adapters/outbound/http/http-product-offers.ts'
import { HttpStockReservations } from './adapters/outbound/http/http-stock-reservations.ts'
import { RememberedProductOffers } from './adapters/outbound/http/remembered-product-offers.ts'
import type { OrderTables } from './adapters/outbound/postgres/order-tables.ts'
import { PostgresAddressBook } from './adapters/outbound/postgres/postgres-address-book.ts'
import { PostgresCardReferences } from './adapters/outbound/postgres/postgres-card-references.ts'
import { PostgresCarts } from './adapters/outbound/postgres/postgres-carts.ts'
import { PostgresCheckouts } from './adapters/outbound/postgres/postgres-checkouts.ts'
import { PostgresKnownOffers } from './adapters/outbound/postgres/postgres-known-offers.ts'
import { PostgresOrders } from './adapters/outbound/postgres/postgres-orders.ts'
import { PostgresSettlements } from './adapters/outbound/postgres/postgres-settlements.ts'
import { HttpSandboxProvider } from './adapters/outbound/sandbox/http-sandbox-provider.ts'
import { SandboxPayments } from './adapters/outbound/sandbox/sandbox-payments.ts'
import { randomIdentifiers } from './adapters/outbound/system/random-identifiers.ts'
import type { OrderConfig } from './config.ts'
import type { Orders } from './ports/orders.ts'
import type { OrderPorts } from './ports/order-ports.ts'

const CATALOG_TIMEOUT_MS = 1_500
/** A bank may take its time. */
const PAYMENT_TIMEOUT_MS = 5_000

/** Orders that write through a consumer's transaction. */
export const ordersIn =
  ({ publish, clock }: DatabaseParts<OrderTables>) =>
  (transaction: Transaction<OrderTables>): Orders =>
    new PostgresOrders({ database: transaction, publish, clock })

/** The only file that constructs adapters. */
export function compose(parts: DatabaseParts<OrderTables>, config: OrderConfig): OrderPorts {
  const { database, clock, services, logger } = parts
  const tokens = createClientCredentialsTokens({
    tokenUrl: config.OAUTH_TOKEN_URL,
    clientId: config.ORDER_CLIENT_ID,
    clientSecret: config.ORDER_CLIENT_SECRET,
    scope: 'catalog:reserve',
    resource: config.OAUTH_RESOURCE,
    clock,
  })
  const toCatalog = { services, target: 'catalog', logger, timeoutMs: CATALOG_TIMEOUT_MS }
  const offers = new HttpProductOffers(createServiceClient(toCatalog))
  const toProvider = createServiceClient({
    services,
    target: 'payment-sandbox',
    logger,
    timeoutMs: PAYMENT_TIMEOUT_MS,
  })
  return {
    carts: new PostgresCarts(database, clock),
    checkouts: new PostgresCheckouts(parts),
    orders: new PostgresOrders(parts),
    settlements: new PostgresSettlements(database, clock),
    book: new PostgresAddressBook(database),
    offers: new CachedProductOffers(
      new RememberedProductOffers(offers, new PostgresKnownOffers(database)),
      clock,
    ),
    stock: new HttpStockReservations(createServiceClient({ ...toCatalog, tokens })),
    payments: new SandboxPayments({
      provider: new HttpSandboxProvider(toProvider, config.PAYMENT_SERVER_KEY),
      references: new PostgresCardReferences(database, clock),
      publicUrl: config.PAYMENT_URL,
      newMethodId: randomIdentifiers.paymentMethodId,
    }),
    identifiers: randomIdentifiers,
    clock,
  }
}
