import {
  createService,
  type Database,
  type DatabaseSource,
  type PublishInTransaction,
} from '@jangteo/service-kit'
import { createTestContext } from '@jangteo/service-kit/testing'
import { rm } from 'node:fs/promises'
import { InMemoryCatalogStore } from '../adapters/outbound/in-memory/in-memory-catalog-store.ts'
import { InMemoryInventory } from '../adapters/outbound/in-memory/in-memory-inventory.ts'
import { InMemoryProductRepository } from '../adapters/outbound/in-memory/in-memory-product-repository.ts'
import type { CatalogTables } from '../adapters/outbound/postgres/catalog-tables.ts'
import { PostgresInventory } from '../adapters/outbound/postgres/postgres-inventory.ts'
import { PostgresProductRepository } from '../adapters/outbound/postgres/postgres-product-repository.ts'
import type { Inventory } from '../ports/inventory.ts'
import type { ProductRepository } from '../ports/product-repository.ts'

/** An empty shop on some storage, seen through its ports. */
export interface StoredCatalog {
  readonly inventory: Inventory
  readonly products: ProductRepository
  /** What was published so far, oldest first, as `{ kind, ...data }`. */
  readEvents(): Promise<readonly object[]>
}

export function createInMemoryCatalog(): StoredCatalog {
  const store = new InMemoryCatalogStore()
  return {
    inventory: new InMemoryInventory(store),
    products: new InMemoryProductRepository(store),
    readEvents: async () => store.state.events,
  }
}

export interface OpenCatalogDatabase {
  readonly database: Database<CatalogTables>
  readonly publish: PublishInTransaction
}

/** The service's own database, migrated; each call is one replica. The source closes it. */
export async function openCatalogDatabase(databases: DatabaseSource): Promise<OpenCatalogDatabase> {
  const context = await createTestContext({ databases })
  await rm(context.dataDir, { recursive: true })
  return createService<CatalogTables, OpenCatalogDatabase>({
    name: 'catalog',
    context,
    open: { migrations: new URL('../../migrations/', import.meta.url) },
    register: (_, { database, publish }) => ({ database, publish }),
  })
}

/** Empties the tables first. */
export async function createStoredCatalog({
  database,
  publish,
}: OpenCatalogDatabase): Promise<StoredCatalog> {
  for (const table of ['reservation', 'variant', 'product', 'category', 'outbox'] as const)
    await database.deleteFrom(table).execute()
  return {
    inventory: new PostgresInventory(database, publish),
    products: new PostgresProductRepository(database, publish),
    readEvents: async () => {
      const rows = await database.selectFrom('outbox').select(['type', 'data']).orderBy('position').execute()
      return rows.map(({ type, data }) => ({ kind: type.split('.')[2], ...Object(data) }))
    },
  }
}
