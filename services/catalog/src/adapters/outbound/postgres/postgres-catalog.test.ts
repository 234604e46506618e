import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { beforeAll, describe } from 'vitest'
import { inventoryContract } from '../../../ports/inventory.contract.ts'
import { productRepositoryContract } from '../../../ports/product-repository.contract.ts'
import {
  createStoredCatalog,
  type OpenCatalogDatabase,
  openCatalogDatabase,
} from '../../../testing/stored-catalog.ts'

describeOnEveryEngine('the catalog database', (engine) => {
  let opened: OpenCatalogDatabase
  beforeAll(async () => {
    opened = await openCatalogDatabase(await engine.createDatabases())
  })

  describe('PostgresInventory', () => inventoryContract(() => createStoredCatalog(opened)))
  describe('PostgresProductRepository', () => productRepositoryContract(() => createStoredCatalog(opened)))
})
