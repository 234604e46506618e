import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { type Database, daysBefore } from '@jangteo/service-kit'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { describeRacingChanges } from '../../../application/racing-changes.contract.ts'
import { emptyEnvironment, promote } from '../../../domain/environment.ts'
import { ONE } from '../../../domain/health.ts'
import { aRelease } from '../../../testing/release-builder.ts'
import { describeEnvironmentRepository } from '../../environment-repository.contract.ts'
import { describeHealthRepository } from '../../health-repository.contract.ts'
import { describeReleaseRepository } from '../../release-repository.contract.ts'
import { describeVitalRepository } from '../../vital-repository.contract.ts'
import { PostgresEnvironmentRepository } from './postgres-environment-repository.ts'
import { PostgresHealthRepository } from './postgres-health-repository.ts'
import { PostgresReleaseRepository } from './postgres-release-repository.ts'
import { PostgresVitalRepository } from './postgres-vital-repository.ts'
import { purgeHealth } from './purge-health.ts'
import { purgeVitals } from './purge-vitals.ts'
import type { RegistryTables } from './tables.ts'

const aPlace = { environment: 'production', name: 'catalog', trial: 4, release: '1'.repeat(16) }
const migrations = new URL('../../../../migrations/', import.meta.url)

describeOnEveryEngine('PostgreSQL adapters of the registry', (engine) => {
  let database: Database<RegistryTables>
  beforeAll(async () => {
    const databases = await engine.createDatabases()
    database = await databases.open<RegistryTables>({ service: 'registry', migrations })
  })
  const openEmpty = async (): Promise<Database<RegistryTables>> => {
    await sql`truncate release, release_signature, release_version, environment_revision, release_health, release_sight, release_vital`.execute(
      database,
    )
    return database
  }

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

  describeVitalRepository(
    'PostgresVitalRepository',
    async () => new PostgresVitalRepository(await openEmpty()),
  )

  describeRacingChanges('PostgreSQL adapters', async () => {
    await openEmpty()
    return {
      releases: new PostgresReleaseRepository(database),
      environments: new PostgresEnvironmentRepository(database),
    }
  })

  it('forgets seals after a week and beyond a number, and figures a month after their last visitor', async () => {
    await openEmpty()
    const repository = new PostgresHealthRepository(database)
    const now = new Date('2026-11-25T09:00:00.000Z')
    const see = (name: string, seal: string, daysAgo: number): Promise<void> =>
      repository.count([{ seal, count: { ...aPlace, name, ...ONE.view } }], daysBefore(now, daysAgo))
    const seals = async (): Promise<readonly string[]> =>
      (await database.selectFrom('release_sight').select('seal').orderBy('seal').execute()).map(
        ({ seal }) => seal,
      )
    await see('gone', 'a', 31)
    await see('kept', 'b', 40)
    await see('kept', 'c', 8)
    await see('kept', 'd', 6)
    await see('kept', 'e', 1)
    await purgeHealth(database, now)
    expect(await seals()).toEqual(['d', 'e'])
    expect(await repository.ofTrial('production', 'gone', 4)).toEqual([])
    expect(await repository.ofTrial('production', 'kept', 4)).toMatchObject([{ visitors: 4 }])
    await purgeHealth(database, now, 1)
    expect(await seals()).toEqual(['e'])
  })

  it('forgets how pages felt after a month', async () => {
    await openEmpty()
    const repository = new PostgresVitalRepository(database)
    const { trial: _trial, ...place } = aPlace
    const vital = { ...place, route: '/', metric: 'LCP', bucket: 1, views: 1 } as const
    await repository.add(['2026-10-25', '2026-10-26'].map((day) => ({ ...vital, day })))
    await purgeVitals(database, new Date('2026-11-25T09:00:00.000Z'))
    expect(await repository.since('production', '2026-01-01')).toEqual([{ ...vital, day: '2026-10-26' }])
  })

  it('refuses to rewrite releases and history', async () => {
    await openEmpty()
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
