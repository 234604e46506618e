import { PAYMENT_SANDBOX } from '@jangteo/payment-sandbox-service'
import type { Service, ServiceContext } from '@jangteo/service-kit'
import type { Logger } from 'pino'
import type { DevelopmentEntries } from '../front-end/development-servers.ts'
import type { Settings } from '../settings.ts'
import type { Storybook } from '../storybook/storybook.ts'
import { createHostContext, isEmbedded } from './context.ts'
import { requireEveryFile, requireWholeBlobs } from './require-whole-blobs.ts'
import type { Secrets } from './secrets.ts'
import { type Addresses, type CreatedServices, createServices } from './create-services.ts'

const HOST = '127.0.0.1'

export interface SystemOptions {
  readonly settings: Settings
  readonly dataDir: string
  readonly secrets: Secrets
  readonly logger: Logger
  /** `DATABASE_URL_<SERVICE>` moves services to PostgreSQL. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly developmentEntries?: DevelopmentEntries
  /** How long a release may take for a page; default: what the composer says. */
  readonly renderLimitMs?: number | undefined
  readonly storybook?: Pick<Storybook, 'dir' | 'isBuilding'> | undefined
}

/** The whole shop in this process. */
export interface System {
  readonly shopUrl: string
  readonly identityUrl: string
  readonly paymentUrl: string
  readonly services: CreatedServices
  readonly context: ServiceContext
  /** Closes in the order of requests: entry first, databases last. Safe to call twice. */
  stop(): Promise<void>
}

export const addressesOf = ({ GATEWAY_PORT, IDENTITY_PORT, PAYMENT_PORT }: Settings): Addresses => ({
  shopUrl: `http://localhost:${GATEWAY_PORT}`,
  identityUrl: `http://localhost:${IDENTITY_PORT}`,
  paymentUrl: `http://localhost:${PAYMENT_PORT}`,
})

/**
 * Creates every service before any starts, so that no listener misses an event; the gateway opens last. Rejects with
 * `UnusableDataDirectory` where the data folder is damaged.
 */
export async function bootSystem(options: SystemOptions): Promise<System> {
  const { settings, dataDir, logger, environment } = options
  const addresses = addressesOf(settings)
  await requireWholeBlobs(dataDir)
  const context = await createHostContext({
    dataDir,
    logger,
    issuer: addresses.identityUrl,
    eventsKeptDays: settings.EVENTS_KEPT_DAYS,
    environment,
  })
  const running: Service[] = []
  let stopping: Promise<void> | undefined
  const close = async (): Promise<void> => {
    for (const service of running.reverse()) await service.stop()
    await context.databases.close()
  }
  const stop = (): Promise<void> => (stopping ??= close())

  try {
    const services = await createServices(context, { ...options, ...addresses })
    if (isEmbedded(environment)) requireEveryFile(dataDir, await services.registry.missingFiles())
    for (const service of services.inStartOrder) {
      running.push(service)
      await service.start({ host: HOST, port: portOf(service, settings) })
    }
    return { ...addresses, services, context, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Only what a browser speaks to has a port that people know. */
function portOf({ name }: Service, settings: Settings): number {
  const known: Readonly<Record<string, number>> = {
    gateway: settings.GATEWAY_PORT,
    identity: settings.IDENTITY_PORT,
    [PAYMENT_SANDBOX]: settings.PAYMENT_PORT,
  }
  return known[name] ?? 0
}
