import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { AuthSettings, TokenVerifier } from './auth/token-verifier.ts'
import type { Clock } from './clock.ts'
import type { DatabaseSource } from './database/database.ts'
import type { ServiceRegistry } from './discovery/service-registry.ts'
import type { Broker } from './events/broker.ts'
import type { ConnectionLimits } from './http/connection-limits.ts'

/**
 * What a host gives to every `createXService(context, config)`: the one-process host of `packages/dev-env`, or
 * `runService` of a service's own `main.ts`.
 */
export interface ServiceContext {
  readonly logger: Logger
  readonly databases: DatabaseSource
  readonly broker: Broker
  readonly services: ServiceRegistry
  readonly auth: AuthSettings
  /** Default: the keys at `auth.jwksUrl`. Tests give their own. */
  readonly tokens?: TokenVerifier
  readonly clock: Clock
  /** How long events that every listener has handled stay in the outbox, and their ids in the inbox. Default 7. */
  readonly eventsKeptDays?: number
  /** Where a service that the public calls tells its metrics. Default: a free port of the loopback address. */
  readonly metricsAddress?: { readonly host: string; readonly port: number }
  /** Addresses or networks of proxies in front of a service that the public calls, comma-separated. Default: none. */
  readonly trustedProxies?: string | undefined
  /** Connections that a service takes which the public calls. */
  readonly connections?: ConnectionLimits
  /** Folder for files that outlive the process. */
  readonly dataDir: string
}

/** A bounded context's process: database migrated, not yet listening. In one process create all services before starting any. */
export interface Service {
  readonly name: string
  /** For `inject()` tests; already has every route. */
  readonly app: FastifyInstance
  /** Listens, registers its address and starts background work. Port 0 takes a free one. Answers the base URL, without trailing slash. */
  start(listen: { readonly host: string; readonly port: number }): Promise<string>
  /** Finishes requests in flight and stops background work; the context closes its databases. Safe to call twice. */
  stop(): Promise<void>
}
