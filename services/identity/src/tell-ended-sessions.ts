import { type DatabaseParts, type HttpServer, withdrawnKeyIn } from '@jangteo/service-kit'
import { registerEndedSessionRoutes } from './adapters/inbound/http/ended-session-routes.ts'
import type { LiveProvider } from './adapters/inbound/oidc/live-provider.ts'
import { PostgresEndedSessions } from './adapters/outbound/postgres/postgres-ended-sessions.ts'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import { EndedSessionLog } from './application/ended-session-log.ts'

/** What ends is known everywhere within a second. */
const LOOK_MS = 250

/** Tells all services what has ended, at any replica; with a key that was withdrawn there, this one signs no more either. */
export async function tellEndedSessions(
  app: HttpServer,
  { database, clock, every }: DatabaseParts<IdentityTables>,
  live: Pick<LiveProvider, 'renew'>,
): Promise<void> {
  const log = new EndedSessionLog({ records: new PostgresEndedSessions(database), clock })
  await log.look()
  every(LOOK_MS, async () => {
    const fresh = await log.look()
    if (fresh.some((name) => withdrawnKeyIn(name) !== undefined)) await live.renew()
  })
  registerEndedSessionRoutes(app, log)
}
