import { afterAll, beforeAll, describe } from 'vitest'
import type { DatabaseSource } from '../database/database.ts'
import { createTestDatabases } from './test-databases.ts'
import {
  createTestPostgresDatabases,
  findPostgres,
  startTestPostgres,
  type TestPostgres,
} from './test-postgres.ts'

export interface Engine {
  readonly name: 'embedded' | 'postgresql'
  /** Fresh databases; closed after the suite. */
  createDatabases(): Promise<DatabaseSource>
}

const postgresIsInstalled = (await findPostgres()) !== undefined

/**
 * Runs a contract suite on the embedded engine and on a real PostgreSQL. The second is skipped, visibly, where no server is
 * installed: a single-connection engine cannot show deadlocks or lost events.
 */
export function describeOnEveryEngine(name: string, suite: (engine: Engine) => void): void {
  describe(`${name} (embedded)`, () => {
    const opened: DatabaseSource[] = []
    suite({
      name: 'embedded',
      createDatabases: async () => {
        const databases = await createTestDatabases()
        opened.push(databases)
        return databases
      },
    })
    afterAll(async () => void (await Promise.all(opened.map((databases) => databases.close()))))
  })

  describe.skipIf(!postgresIsInstalled)(`${name} (postgresql)`, () => {
    const opened: DatabaseSource[] = []
    let server: TestPostgres | undefined
    beforeAll(async () => {
      server = await startTestPostgres()
    })
    suite({
      name: 'postgresql',
      createDatabases: async () => {
        if (server === undefined) throw new Error('createDatabases belongs into a hook or a test.')
        const databases = createTestPostgresDatabases(server)
        opened.push(databases)
        return databases
      },
    })
    afterAll(async () => {
      await Promise.all(opened.map((databases) => databases.close()))
      await server?.stop()
    })
  })
}
