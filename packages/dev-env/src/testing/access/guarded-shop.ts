import { readConfig, type Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { pino } from 'pino'
import { SettingsSchema } from '../../settings.ts'
import { createServices } from '../../system/create-services.ts'
import { startTokenServer } from '../token-server.ts'

const LISTEN = { host: '127.0.0.1', port: 0 }
const SECRET = 'a-secret-of-the-tests'
/** What the order service sends to the payment provider. */
export const SERVER_KEY = 'a-server-key-of-the-tests'

export interface GuardedShop {
  readonly context: TestContext
  readonly services: readonly Service[]
  /** Everything that was logged, at the most talkative level. */
  logs(): string
  close(): Promise<void>
}

export interface GuardedShopOptions {
  readonly shopUrl?: string
  /** Whether the gateway reaches the services. Default: only what orders need listens. */
  readonly isListening?: boolean
  readonly renderLimitMs?: number
}

/** Every service of the shop, asked one by one, with tokens that the test signs. */
export async function openGuardedShop({
  shopUrl = 'http://localhost:8088',
  isListening = false,
  renderLimitMs,
}: GuardedShopOptions = {}): Promise<GuardedShop> {
  const lines: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const context = await createTestContext({ logger })
  const tokens = await startTokenServer(() =>
    context.testTokens.sign({ sub: 'order-service', scopes: ['catalog:reserve'] }),
  )
  const { catalog, inStartOrder } = await createServices(
    { ...context, auth: { ...context.auth, jwksUrl: `${tokens.url}/keys` } },
    {
      settings: readConfig(SettingsSchema, {}),
      secrets: { orderService: SECRET, cli: SECRET, paymentServerKey: SERVER_KEY },
      shopUrl,
      identityUrl: tokens.url,
      paymentUrl: 'https://pay.example',
      renderLimitMs,
    },
  )
  await catalog.seedCatalog()
  const needed = inStartOrder.filter(({ name }) => ['catalog', 'payment-sandbox'].includes(name))
  for (const service of isListening ? inStartOrder : needed) await service.start(LISTEN)
  return {
    context,
    services: inStartOrder,
    logs: () => lines.join(''),
    close: async () => {
      for (const service of inStartOrder) await service.stop()
      tokens.close()
      await context.close()
    },
  }
}
