import type { Database, PublishInTransaction } from '@jangteo/service-kit'
import { sql, type Transaction } from 'kysely'
import { type Assortment, toAssortment } from '../../../domain/assortment.ts'
import type { CatalogEvent } from '../../../domain/events.ts'
import { toProductId, toSku } from '../../../domain/ids.ts'
import type { StockLevel } from '../../../domain/stock.ts'
import type { CatalogChanges, CatalogMark, ProductRepository } from '../../../ports/product-repository.ts'
import type { CatalogTables } from './catalog-tables.ts'
import { fromCategoryRow, toCategoryRow, toProductRow, toVariantRows } from './goods-rows.ts'
import { toIntegrationEvent } from './integration-event.ts'
import { loadProducts } from './load-products.ts'

/** A change is stamped when its transaction begins and seen when it ends: so much longer a reader looks back. */
const LONGEST_TRANSACTION = '30 seconds'
const ROWS_PER_INSERT = 500

export class PostgresProductRepository implements ProductRepository {
  readonly #database: Database<CatalogTables>
  readonly #publish: PublishInTransaction

  constructor(database: Database<CatalogTables>, publish: PublishInTransaction) {
    this.#database = database
    this.#publish = publish
  }

  async changesSince(mark: CatalogMark | undefined): Promise<CatalogChanges> {
    const now = await this.#currentMark()
    if (mark?.revision !== now.revision) return { mark: now, assortment: await this.#loadAll(), levels: [] }
    return { mark: now, levels: await this.#levelsChangedSince(mark.at) }
  }

  async insertIfEmpty(assortment: Assortment, events: readonly CatalogEvent[]): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended('catalog:seed', 0))`.execute(transaction)
      const stored = await transaction.selectFrom('product').select('id').limit(1).executeTakeFirst()
      if (stored || assortment.products.length === 0) return false
      await insertGoods(transaction, assortment)
      for (const event of events) await this.#publish(transaction, toIntegrationEvent(event))
      return true
    })
  }

  async #currentMark(): Promise<CatalogMark> {
    return this.#database
      .selectFrom('product')
      .select((read) => [
        sql<Date>`now()`.as('at'),
        sql<number>`coalesce(${read.fn.sum('revision')}, 0)::bigint`.as('revision'),
      ])
      .executeTakeFirstOrThrow()
  }

  async #loadAll(): Promise<Assortment> {
    const categories = await this.#database.selectFrom('category').selectAll().orderBy('position').execute()
    return toAssortment({
      categories: categories.map(fromCategoryRow),
      products: await loadProducts(this.#database),
    })
  }

  async #levelsChangedSince(time: Date): Promise<StockLevel[]> {
    const rows = await this.#database
      .selectFrom('variant')
      .select(['sku', 'product_id', 'stock', 'stock_version'])
      .where('stock_changed_at', '>', sql<Date>`${time}::timestamptz - ${LONGEST_TRANSACTION}::interval`)
      .execute()
    return rows.map((row) => ({
      sku: toSku(row.sku),
      productId: toProductId(row.product_id),
      available: row.stock,
      version: row.stock_version,
    }))
  }
}

async function insertGoods(
  database: Transaction<CatalogTables>,
  { categories, products }: Assortment,
): Promise<void> {
  await database.insertInto('category').values(categories.map(toCategoryRow)).execute()
  for (const part of inParts(products.map(toProductRow)))
    await database.insertInto('product').values(part).execute()
  for (const part of inParts(products.flatMap(toVariantRows)))
    await database.insertInto('variant').values(part).execute()
}

/** A statement takes 65,535 parameters at most. */
function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts = Math.ceil(rows.length / ROWS_PER_INSERT)
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * ROWS_PER_INSERT, (part + 1) * ROWS_PER_INSERT),
  )
}
