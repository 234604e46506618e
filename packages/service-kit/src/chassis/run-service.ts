import { join } from 'node:path'
import type { Static, TSchema, Type } from '@jangteo/contracts'
import { type Logger, pino } from 'pino'
import { systemClock } from '../clock.ts'
import { readConfig } from '../config/read-config.ts'
import type { DatabaseSource } from '../database/database.ts'
import { createEmbeddedDatabaseSource } from '../database/embedded/embedded-database-source.ts'
import { createPostgresDatabaseSource } from '../database/postgres-database-source.ts'
import { createStaticServiceRegistry } from '../discovery/static-service-registry.ts'
import { createUnconnectedBroker } from '../events/in-process-broker.ts'
import type { Service, ServiceContext } from '../service.ts'
import {
  type Environment,
  HostConfigSchema,
  type HostConfig,
  connectionLimits,
  readAddresses,
} from './host-config.ts'
import { lazyDatabaseSource } from './lazy-database-source.ts'

export interface RunOptions<Schema extends ReturnType<typeof Type.Object<Record<string, TSchema>>>> {
  readonly name: string
  /** Schema of the service's own environment variables. */
  readonly config: Schema
  create(context: ServiceContext, config: Static<Schema>): Promise<Service>
}

/** The whole of a `main.ts`: environment, service, listening, and a graceful end on SIGINT or SIGTERM. */
export async function runService<Schema extends ReturnType<typeof Type.Object<Record<string, TSchema>>>>(
  options: RunOptions<Schema>,
): Promise<void> {
  try {
    await start(options, process.env)
  } catch (error) {
    process.stderr.write(
      `${options.name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    process.exitCode = 1
  }
}

async function start<Schema extends ReturnType<typeof Type.Object<Record<string, TSchema>>>>(
  { name, config, create }: RunOptions<Schema>,
  environment: Environment,
): Promise<void> {
  const host = readConfig(HostConfigSchema, environment)
  const own = readConfig(config, environment)
  const logger = pino({ level: host.LOG_LEVEL, base: {} })
  const context = createContext(name, host, { environment, logger })
  const close = async (service?: Service): Promise<void> => {
    await service?.stop()
    await context.databases.close()
  }
  try {
    const service = await create(context, own)
    stopOnSignals(logger, () => close(service))
    await service.start({ host: host.HOST, port: host.PORT })
  } catch (error) {
    await close()
    throw error
  }
}

function createContext(
  name: string,
  host: HostConfig,
  { environment, logger }: { readonly environment: Environment; readonly logger: Logger },
): ServiceContext {
  const urls = readAddresses(environment, 'DATABASE_URL_')
  const openSource = async (): Promise<DatabaseSource> =>
    urls[name] === undefined
      ? createEmbeddedDatabaseSource({ dataDir: join(host.DATA_DIR, name), logger })
      : createPostgresDatabaseSource({ urls, logger })
  return {
    logger,
    databases: lazyDatabaseSource(openSource),
    broker: createUnconnectedBroker(),
    services: createStaticServiceRegistry(readAddresses(environment, 'SERVICE_URL_')),
    auth: {
      issuer: host.OAUTH_ISSUER,
      audience: host.OAUTH_AUDIENCE,
      jwksUrl: host.OAUTH_JWKS_URL ?? `${host.OAUTH_ISSUER}/.well-known/jwks.json`,
    },
    clock: systemClock,
    eventsKeptDays: host.EVENTS_KEPT_DAYS,
    trustedProxies: host.TRUSTED_PROXIES,
    connections: connectionLimits(host),
    metricsAddress: { host: host.METRICS_HOST, port: host.METRICS_PORT },
    dataDir: host.DATA_DIR,
  }
}

function stopOnSignals(logger: Logger, close: () => Promise<void>): void {
  let isStopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return
    isStopping = true
    logger.info({ signal }, 'stopping')
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
