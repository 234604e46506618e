import { type Kysely, sql } from 'kysely'
import { daysBefore } from '../clock.ts'
import type { OutboxTables } from '../database/database.ts'
import { forgetBefore } from '../events/outbox-queries.ts'
import { createHttpServer } from '../http/create-http-server.ts'
import type { Service, ServiceContext } from '../service.ts'
import { BackgroundJobs } from './background-jobs.ts'
import { type EventWiring, wireEvents } from './event-wiring.ts'
import type {
  DatabaseParts,
  DatabaseServiceOptions,
  ServiceParts,
  StatelessServiceOptions,
} from './service-parts.ts'
import { verifyTokens } from './verify-tokens.ts'

const PURGE_EVERY_MS = 10 * 60_000
const EVENTS_KEPT_DAYS = 7

/**
 * Builds a service: database migrated, consumers subscribed, routes registered, nothing running. In one process create every
 * service before starting any, so that no consumer misses an event.
 */
export async function createService<Tables = unknown, Extras = void>(
  options: DatabaseServiceOptions<Tables, Extras>,
): Promise<Service & Extras>
export async function createService<Extras = void>(
  options: StatelessServiceOptions<Extras>,
): Promise<Service & Extras>
export async function createService<Tables, Extras>(
  options: DatabaseServiceOptions<Tables, Extras> | StatelessServiceOptions<Extras>,
): Promise<Service & Extras> {
  const { name, context, bodyLimit, patience, isEdge, headers, readAddress } = options
  const logger = context.logger.child({ service: name })
  const jobs = new BackgroundJobs(logger)
  const checks = verifyTokens({ name, context, jobs, logger })
  const readiness: Record<string, () => Promise<void>> = {}
  const closers: (() => Promise<void>)[] = []
  const app = await createHttpServer({
    name,
    logger: context.logger,
    tokens: checks.tokens,
    readiness,
    bodyLimit,
    ...(patience && { patience }),
    isEdge,
    metricsAddress: context.metricsAddress,
    connections: context.connections,
    ...(isEdge && { trustedProxies: context.trustedProxies }),
    headers,
    readAddress,
  })
  const parts: ServiceParts = {
    ...checks,
    clock: context.clock,
    logger,
    services: context.services,
    dataDir: context.dataDir,
    every: (intervalMs, run) => jobs.every(intervalMs, run),
    purge: (forget) => jobs.every(PURGE_EVERY_MS, () => forget(context.clock.now()), { isDueAtStart: true }),
    requireFor: (dependency, check) => void (readiness[dependency] = check),
    onStop: (close) => void closers.push(close),
  }
  let events: EventWiring | undefined
  let extras: Extras
  if (options.open === undefined) {
    extras = await options.register(app, parts)
  } else {
    const opened = await openParts(options, parts)
    events = opened.events
    extras = await options.register(app, opened.parts)
    events.subscribe(opened.parts.database, options.consumers?.(opened.parts) ?? [])
  }
  await app.ready()
  return { ...extras, ...toService({ name, context, app, jobs, events, closers }) } as Service & Extras
}

async function openParts<Tables, Extras>(
  { name, context, open }: DatabaseServiceOptions<Tables, Extras>,
  parts: ServiceParts,
): Promise<{ parts: DatabaseParts<Tables>; events: EventWiring }> {
  const database = await context.databases.open<Tables>({ service: name, migrations: open.migrations })
  const outbox = database as unknown as Kysely<OutboxTables>
  const events = wireEvents({ name, context, database: outbox, logger: parts.logger })
  const keptDays = context.eventsKeptDays ?? EVENTS_KEPT_DAYS
  parts.purge((now) => forgetBefore(outbox, daysBefore(now, keptDays)))
  parts.requireFor('database', async () => void (await sql`select 1`.execute(database)))
  return { parts: { ...parts, database, publish: events.publish }, events }
}

interface Built {
  readonly name: string
  readonly context: ServiceContext
  readonly app: Awaited<ReturnType<typeof createHttpServer>>
  readonly jobs: BackgroundJobs
  readonly events: EventWiring | undefined
  readonly closers: readonly (() => Promise<void>)[]
}

function toService({ name, context, app, jobs, events, closers }: Built): Service {
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await app.close()
    await jobs.stop()
    await events?.stop()
    for (const close of closers) await close()
  }
  return {
    name,
    app,
    start: async ({ host, port }) => {
      const url = await app.listen({ host, port })
      context.services.register(name, url)
      events?.start()
      jobs.start()
      app.log.info({ url }, `${name} is listening`)
      return url
    },
    stop: () => (stopping ??= stop()),
  }
}
