import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Database, OutboxTables } from '../database/database.ts'
import type { ServiceRegistry } from '../discovery/service-registry.ts'
import type { Consumer, PublishInTransaction } from '../events/broker.ts'
import type { HttpServer, Patience } from '../http/http-server.ts'
import type { ServiceContext } from '../service.ts'
import type { TokenChecks } from './verify-tokens.ts'

/** What every service gets from the chassis. */
export interface ServiceParts extends TokenChecks {
  readonly clock: Clock
  readonly logger: Logger
  readonly services: ServiceRegistry
  readonly dataDir: string
  /** Runs a job repeatedly from `start` to `stop`, never two runs at once. A failing run is logged and repeated. */
  every(intervalMs: number, run: () => Promise<unknown>): void
  /** Runs at `start` and every ten minutes, with the time of now: deletes what has been kept long enough. */
  purge(forget: (now: Date) => Promise<unknown>): void
  /** Adds a check to `/readyz`. */
  requireFor(name: string, check: () => Promise<void>): void
  /** Runs at `stop`, after the last request. */
  onStop(close: () => Promise<void>): void
}

export interface DatabaseParts<Tables> extends ServiceParts {
  readonly database: Database<Tables & OutboxTables>
  readonly publish: PublishInTransaction
}

interface CommonOptions<Parts, Extras> {
  /** Of the service: its name in discovery, logs, the database and at `/api/<name>/openapi.json`. */
  readonly name: string
  readonly context: ServiceContext
  /** Default 64 KiB. */
  readonly bodyLimit?: number
  /** Default: ten seconds for headers, two minutes for all, 150 seconds of silence. */
  readonly patience?: Patience | undefined
  /** Clients of the public network call it: an `x-request-id` of theirs is not taken over. Default false. */
  readonly isEdge?: boolean
  /** Of every answer that does not set them itself, beside those of every service. */
  readonly headers?: Readonly<Record<string, string>>
  /** Replaces the address of each request before it is routed. */
  readonly readAddress?: (url: string) => string
  /** Adds the routes and jobs. What it answers becomes part of the service object. */
  register(app: HttpServer, parts: Parts): Extras | Promise<Extras>
}

export interface StatelessServiceOptions<Extras> extends CommonOptions<ServiceParts, Extras> {
  readonly open?: undefined
}

export interface DatabaseServiceOptions<Tables, Extras> extends CommonOptions<DatabaseParts<Tables>, Extras> {
  readonly open: { readonly migrations: URL }
  consumers?(parts: DatabaseParts<Tables>): readonly Consumer<Tables & OutboxTables>[]
}
