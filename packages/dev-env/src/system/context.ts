import {
  createEmbeddedDatabaseSource,
  createInProcessBroker,
  createPostgresDatabaseSource,
  createStaticServiceRegistry,
  readAddresses,
  type DatabaseSource,
  type ServiceContext,
  systemClock,
} from '@jangteo/service-kit'
import type { Logger } from 'pino'

export const AUDIENCE = 'jangteo-api'

export interface HostSettings {
  readonly dataDir: string
  readonly logger: Logger
  /** Public address of the identity service. */
  readonly issuer: string
  readonly eventsKeptDays: number
  /** Process environment: `DATABASE_URL_<SERVICE>` moves services to PostgreSQL. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

const databaseUrls = (environment: HostSettings['environment']): Readonly<Record<string, string>> =>
  readAddresses(environment, 'DATABASE_URL_')

/** Whether nothing moves the services to PostgreSQL. */
export const isEmbedded = (environment: HostSettings['environment']): boolean =>
  Object.keys(databaseUrls(environment)).length === 0

/** Every service on the embedded engine, or every service on PostgreSQL: a mix would hide the difference in durability. */
function openDatabases({
  dataDir,
  logger,
  environment,
}: HostSettings): Promise<DatabaseSource> | DatabaseSource {
  return isEmbedded(environment)
    ? createEmbeddedDatabaseSource({ dataDir, logger })
    : createPostgresDatabaseSource({ urls: databaseUrls(environment), logger })
}

/** One context for all services of the process. */
export async function createHostContext(settings: HostSettings): Promise<ServiceContext> {
  const { issuer, logger, dataDir, eventsKeptDays } = settings
  return {
    logger,
    databases: await openDatabases(settings),
    broker: createInProcessBroker(),
    services: createStaticServiceRegistry(),
    auth: { issuer, audience: AUDIENCE, jwksUrl: `${issuer}/.well-known/jwks.json` },
    clock: systemClock,
    eventsKeptDays,
    dataDir,
  }
}
