import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { daysBefore } from '@jangteo/service-kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventoryContract } from '../../../ports/inventory.contract.ts'
import { productRepositoryContract } from '../../../ports/product-repository.contract.ts'
import {
  createStoredCatalog,
  type OpenCatalogDatabase,
  openCatalogDatabase,
} from '../../../testing/stored-catalog.ts'
import { purgeReservations } from './purge-reservations.ts'

describeOnEveryEngine('the catalog database', (engine) => {
  let opened: OpenCatalogDatabase
  beforeAll(async () => {
    opened = await openCatalogDatabase(await engine.createDatabases())
  })

  it('forgets old reservations that own no stock, and keeps what an order may still give back', async () => {
    const now = new Date('2026-03-02T09:00:00.000Z')
    const state = ['held', 'confirmed', 'cancelled', 'expired'] as const
    const reservations = [29, 31].flatMap((age) =>
      state.map((is) => ({ id: crypto.randomUUID(), state: is, expires_at: daysBefore(now, age) })),
    )
    await opened.database.deleteFrom('reservation').execute()
    await opened.database.insertInto('reservation').values(reservations).execute()
    await purgeReservations(opened.database, daysBefore(now, 30))
    const rows = await opened.database.selectFrom('reservation').select(['state', 'expires_at']).execute()
    const kept = rows.map((row) => `${row.state} ${row.expires_at.toISOString().slice(0, 10)}`)
    expect(kept.sort()).toEqual([
      'cancelled 2026-02-01',
      'confirmed 2026-01-30',
      'confirmed 2026-02-01',
      'expired 2026-02-01',
      'held 2026-01-30',
      'held 2026-02-01',
    ])
  })

  describe('PostgresInventory', () => inventoryContract(() => createStoredCatalog(opened)))
  describe('PostgresProductRepository', () => productRepositoryContract(() => createStoredCatalog(opened)))
})
