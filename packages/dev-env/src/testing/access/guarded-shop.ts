import { readConfig, type Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { SettingsSchema } from '../../settings.ts'
import { createServices } from '../../system/create-services.ts'
import { startTokenServer } from '../token-server.ts'

const LISTEN = { host: '127.0.0.1', port: 0 }
const SECRET = 'a-secret-of-the-tests'

export interface GuardedShop {
  readonly context: TestContext
  readonly services: readonly Service[]
  close(): Promise<void>
}

/** Every service of the shop, asked one by one and past the gateway, with tokens that the test signs. Only the catalog listens: orders need it. */
export async function openGuardedShop(): Promise<GuardedShop> {
  const context = await createTestContext()
  const tokens = await startTokenServer(() =>
    context.testTokens.sign({ sub: 'order-service', scopes: ['catalog:reserve'] }),
  )
  const { catalog, inStartOrder } = await createServices(
    { ...context, auth: { ...context.auth, jwksUrl: `${tokens.url}/keys` } },
    {
      settings: readConfig(SettingsSchema, {}),
      secrets: { gateway: SECRET, orderService: SECRET, cli: SECRET },
      shopUrl: 'http://localhost:8088',
      identityUrl: tokens.url,
    },
  )
  await catalog.seedCatalog()
  await catalog.start(LISTEN)
  return {
    context,
    services: inStartOrder,
    close: async () => {
      for (const service of inStartOrder) await service.stop()
      tokens.close()
      await context.close()
    },
  }
}
