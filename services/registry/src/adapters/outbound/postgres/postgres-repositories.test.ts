import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import type { Database, DatabaseSource } from '@jangteo/service-kit'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { describeRacingChanges } from '../../../application/racing-changes.contract.ts'
import { emptyEnvironment, promote } from '../../../domain/environment.ts'
import { aRelease } from '../../../testing/release-builder.ts'
import { describeEnvironmentRepository } from '../../environment-repository.contract.ts'
import { describeHealthRepository } from '../../health-repository.contract.ts'
import { describeReleaseRepository } from '../../release-repository.contract.ts'
import { PostgresEnvironmentRepository } from './postgres-environment-repository.ts'
import { PostgresHealthRepository } from './postgres-health-repository.ts'
import { PostgresReleaseRepository } from './postgres-release-repository.ts'
import type { RegistryTables } from './tables.ts'

const migrations = new URL('../../../../migrations/', import.meta.url)

describeOnEveryEngine('PostgreSQL adapters of the registry', (engine) => {
  let databases: DatabaseSource
  let opened = 0
  beforeAll(async () => {
    databases = await engine.createDatabases()
  })
  const openEmpty = (): Promise<Database<RegistryTables>> =>
    databases.open<RegistryTables>({ service: `registry_${(opened += 1)}`, migrations })

  describeReleaseRepository(
    'PostgresReleaseRepository',
    async () => new PostgresReleaseRepository(await openEmpty()),
  )
  describeEnvironmentRepository(
    'PostgresEnvironmentRepository',
    async () => new PostgresEnvironmentRepository(await openEmpty()),
  )
  describeHealthRepository(
    'PostgresHealthRepository',
    async () => new PostgresHealthRepository(await openEmpty()),
  )

  describeRacingChanges('PostgreSQL adapters', async () => {
    const database = await openEmpty()
    return {
      releases: new PostgresReleaseRepository(database),
      environments: new PostgresEnvironmentRepository(database),
    }
  })

  it('refuses to rewrite releases and history', async () => {
    const database = await openEmpty()
    await new PostgresReleaseRepository(database).add(aRelease())
    await new PostgresEnvironmentRepository(database).append({
      environment: promote(emptyEnvironment('production'), 'catalog', aRelease().id),
      change: { action: 'promote', name: 'catalog', release: aRelease().id, by: 'kim', at: new Date() },
    })
    for (const statement of [
      sql`update release set published_by = 'mallory'`,
      sql`delete from release`,
      sql`delete from release_version`,
      sql`update environment_revision set changed_by = 'mallory'`,
      sql`delete from environment_revision`,
    ]) {
      await expect(statement.execute(database)).rejects.toThrow(/append-only/)
    }
  })
})
