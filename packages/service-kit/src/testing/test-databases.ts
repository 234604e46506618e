import { pino } from 'pino'
import type { DatabaseSource } from '../database/database.ts'
import { createEmbeddedDatabaseSource } from '../database/embedded/embedded-database-source.ts'

/** The embedded engine in memory, started from the cached template in about half a second. `close()` it after the tests. */
export function createTestDatabases(): Promise<DatabaseSource> {
  return createEmbeddedDatabaseSource({ dataDir: 'memory', logger: pino({ level: 'silent' }) })
}
