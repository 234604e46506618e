import { readConfig } from '@jangteo/service-kit'
import { freePort, retryPorts } from '@jangteo/service-kit/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SettingsSchema } from '../settings.ts'
import { type System, bootSystem } from '../system/boot-system.ts'
import { type Secrets, loadSecrets } from '../system/secrets.ts'
import { seed } from '../system/seed.ts'
import { silentLogger } from './silent-logger.ts'

export interface BootedShop {
  /** Public origin. */
  readonly url: string
  readonly identityUrl: string
  readonly paymentUrl: string
  readonly system: System
  readonly secrets: Secrets
  close(): Promise<void>
}

/** Every service of the shop, seeded, as `npm start` runs them, without front ends. The password grant is on, so that a test can sign in. */
export const bootShop = (environment: Readonly<Record<string, string>> = {}): Promise<BootedShop> =>
  retryPorts(() => bootOnFreePorts(environment))

async function bootOnFreePorts(environment: Readonly<Record<string, string>>): Promise<BootedShop> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-shop-'))
  const ports = {
    GATEWAY_PORT: String(await freePort()),
    IDENTITY_PORT: String(await freePort()),
    PAYMENT_PORT: String(await freePort()),
  }
  const settings = readConfig(SettingsSchema, { ...ports, SEED_COMPAT: 'true', ...environment })
  const secrets = loadSecrets(dataDir)
  const system = await bootSystem({ settings, dataDir, secrets, logger: silentLogger, environment })
  await seed(system, settings)
  return {
    url: system.shopUrl,
    identityUrl: system.identityUrl,
    paymentUrl: system.paymentUrl,
    system,
    secrets,
    close: async () => {
      await system.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}
