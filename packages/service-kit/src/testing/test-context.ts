import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createStaticServiceRegistry } from '../discovery/static-service-registry.ts'
import { createInProcessBroker, type InProcessBroker } from '../events/in-process-broker.ts'
import type { ServiceContext } from '../service.ts'
import { lazyDatabaseSource } from '../chassis/lazy-database-source.ts'
import { createFixedClock, type FixedClock } from './fixed-clock.ts'
import { createTestDatabases } from './test-databases.ts'
import { createTestTokens, type TestTokens } from './test-tokens.ts'

export interface TestContext extends ServiceContext {
  readonly clock: FixedClock
  readonly broker: InProcessBroker
  readonly testTokens: TestTokens
  /** Delivers events until nothing is due; no need to start a service for it. */
  drain(): Promise<void>
  /** Closes the databases and removes the data directory. Stop the services first. */
  close(): Promise<void>
}

export type TestContextOverrides = Partial<Pick<ServiceContext, 'databases' | 'logger' | 'services'>> & {
  readonly clock?: FixedClock
}

/** A whole surrounding for a service under test: databases in memory, fixed clock, silent logger, tokens that can be signed. */
export async function createTestContext(overrides: TestContextOverrides = {}): Promise<TestContext> {
  const clock = overrides.clock ?? createFixedClock()
  const testTokens = await createTestTokens(clock)
  const broker = createInProcessBroker()
  const databases = overrides.databases ?? lazyDatabaseSource(createTestDatabases)
  const dataDir = await mkdtemp(join(tmpdir(), 'jangteo-test-'))
  return {
    logger: overrides.logger ?? pino({ level: 'silent' }),
    databases,
    broker,
    services: overrides.services ?? createStaticServiceRegistry(),
    auth: testTokens.settings,
    tokens: testTokens.verifier,
    clock,
    dataDir,
    testTokens,
    drain: () => broker.drain(),
    close: async () => {
      await databases.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
