import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { purgeOld } from '../adapters/outbound/postgres/purge-old.ts'
import type { SandboxTables } from '../adapters/outbound/postgres/tables.ts'
import { tokensMadeAfter } from '../application/redeem-token.ts'
import { createPaymentSandbox } from '../service.ts'

export const SERVER_KEY = 'a-server-key-of-the-tests'
export const SHOP = 'https://shop.test'
const CARDS_KEPT_DAYS = 1
export const GOOD_CARD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '987', holder: 'KIM HANA' }

export interface RunningSandbox {
  readonly context: TestContext
  send(call: InjectOptions): Promise<LightMyRequestResponse>
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** As the card fields do. */
  type(card: object, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** As the shop's server does. */
  ask(path: string, payload: object, key?: string): Promise<LightMyRequestResponse>
  /** Somebody has typed a card; answers the token. */
  typed(card?: object): Promise<string>
  /** Every card and every charge, as text. */
  everythingStored(): Promise<string>
  /** Of its `/metrics`. */
  metric(name: string): Promise<string>
  /** What the service does every ten minutes. */
  purge(): Promise<void>
  stop(): Promise<void>
}

/** The whole service, called by `inject`. */
export async function runningSandbox(
  overrides: Parameters<typeof createTestContext>[0] = {},
): Promise<RunningSandbox> {
  const context = await createTestContext(overrides)
  const service = await createPaymentSandbox(context, {
    shopUrl: SHOP,
    publicUrl: 'https://pay.test',
    serverKey: SERVER_KEY,
    cardsKeptDays: CARDS_KEPT_DAYS,
  })
  const database = await context.databases.open<SandboxTables>({
    service: 'payment-sandbox',
    migrations: new URL('../../migrations/', import.meta.url),
  })
  const type: RunningSandbox['type'] = (payload, headers = {}) =>
    service.app.inject({ method: 'POST', url: '/v1/tokens', payload, headers })
  return {
    context,
    send: (call) => service.app.inject(call),
    get: (url, headers = {}) => service.app.inject({ url, headers }),
    type,
    ask: (url, payload, key = SERVER_KEY) =>
      service.app.inject({ method: 'POST', url, payload, headers: { 'x-server-key': key } }),
    typed: async (card = GOOD_CARD) => (await type(card)).json<{ token: string }>().token,
    everythingStored: async () => {
      const tables = [sql`select * from kept_card`, sql`select * from charge`]
      return JSON.stringify(
        await Promise.all(tables.map(async (query) => (await query.execute(database)).rows)),
      )
    },
    metric: (name) => service.app.metrics.getSingleMetricAsString(name),
    purge: () => {
      const now = context.clock.now()
      return purgeOld(
        database,
        { cardsKeptDays: CARDS_KEPT_DAYS, tokensMadeAfter: tokensMadeAfter(now) },
        now,
      )
    },
    stop: async () => {
      await service.stop()
      await context.close()
    },
  }
}
