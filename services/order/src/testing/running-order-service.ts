import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { createOrderService } from '../service.ts'
import { seoul, TOTE } from './builders.ts'
import type { Behaviour } from './sandbox-double.ts'
import { type StandInCatalog, standInCatalog } from './stand-in-catalog.ts'
import { type StandInProvider, standInProvider } from './stand-in-provider.ts'

type Caller = { readonly sub?: string; readonly scopes?: readonly string[] }
type Call = Pick<InjectOptions, 'method' | 'url' | 'payload' | 'headers'>

export interface RunningOrderService {
  readonly context: TestContext
  readonly catalog: StandInCatalog
  readonly provider: StandInProvider
  /** As a visitor. */
  visit(call: Call): Promise<LightMyRequestResponse>
  /** With the bearer token of an account, by default Kim's. */
  send(call: Call, caller?: Caller): Promise<LightMyRequestResponse>
  /** Kim puts two totes into his cart and enters a card; answers the body of an order for them. */
  readyToOrder(card?: Behaviour, caller?: Caller): Promise<Record<string, unknown>>
  /** Kim orders; answers the whole response. */
  order(body: object, key?: string, caller?: Caller): Promise<LightMyRequestResponse>
  /** Every row of every table, as text. */
  everythingStored(): Promise<string>
  /** Empties the tables and restocks the catalog. */
  reset(): Promise<void>
  stop(): Promise<void>
}

export const SERVER_KEY = 'a-server-key-of-the-tests'

/** The whole service in front of a stand-in catalog and a stand-in provider, called by `inject`. */
export async function runningOrderService(
  overrides: Parameters<typeof createTestContext>[0] = {},
): Promise<RunningOrderService> {
  const context = await createTestContext(overrides)
  const catalog = await standInCatalog(() =>
    context.testTokens.sign({ sub: 'order-service', scopes: ['catalog:reserve'] }),
  )
  const provider = await standInProvider()
  context.services.register('catalog', catalog.url)
  context.services.register('payment-sandbox', provider.url)
  const service = await createOrderService(context, {
    ORDER_PAYMENTS: 'sandbox',
    ORDER_CHECKOUTS_KEPT_DAYS: 30,
    ORDER_CARDS_KEPT_DAYS: 1,
    ORDER_CLIENT_ID: 'order-service',
    ORDER_CLIENT_SECRET: 'secret',
    OAUTH_TOKEN_URL: `${catalog.url}/oauth/token`,
    OAUTH_RESOURCE: 'urn:jangteo-api',
    PAYMENT_URL: 'https://pay.test',
    PAYMENT_SERVER_KEY: SERVER_KEY,
  })
  const database = await context.databases.open({
    service: 'order',
    migrations: new URL('../../migrations/', import.meta.url),
  })
  const tables = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_name <> 'schema_migration'`.execute(database)
    return rows.map(({ name }) => name)
  }
  const visit = (call: Call): Promise<LightMyRequestResponse> => service.app.inject(call)
  const send = async (
    call: Call,
    { sub = 'kim', scopes = ['shop'] }: Caller = {},
  ): Promise<LightMyRequestResponse> => {
    const authorization = await context.testTokens.bearer({ sub, scopes })
    return service.app.inject({ ...call, headers: { authorization, ...call.headers } })
  }
  return {
    context,
    catalog,
    provider,
    visit,
    send,
    readyToOrder: async (card = 'approve', caller) => {
      await send({ method: 'PUT', url: `/api/cart/lines/${TOTE}`, payload: { quantity: 2 } }, caller)
      const payload = { token: provider.double.typed(card) }
      const method = await send({ method: 'POST', url: '/api/orders/payment-methods', payload }, caller)
      return {
        address: seoul,
        shipping: 'standard',
        paymentMethod: method.json().id,
        currency: 'KRW',
        locale: 'ko',
        expectedTotal: 78_000,
      }
    },
    order: (payload, key = crypto.randomUUID(), caller) =>
      send({ method: 'POST', url: '/api/orders', payload, headers: { 'idempotency-key': key } }, caller),
    everythingStored: async () => {
      const rows: unknown[] = []
      for (const name of await tables())
        rows.push([name, (await sql`select * from ${sql.table(name)}`.execute(database)).rows])
      return JSON.stringify(rows)
    },
    reset: async () => {
      await sql`truncate ${sql.join((await tables()).map((name) => sql.table(name)))}`.execute(database)
      catalog.restock()
      provider.double.isDown = false
      // Beyond what the service caches.
      context.clock.advance({ minutes: 1 })
    },
    stop: async () => {
      await service.stop()
      await catalog.stop()
      await provider.stop()
      await context.close()
    },
  }
}
