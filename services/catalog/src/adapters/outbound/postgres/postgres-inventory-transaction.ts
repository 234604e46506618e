import type { PublishInTransaction } from '@jangteo/service-kit'
import { sql, type Transaction } from 'kysely'
import type { CatalogEvent } from '../../../domain/events.ts'
import {
  type ProductId,
  productIdOf,
  type ReservationId,
  type Sku,
  toProductId,
  toSku,
} from '../../../domain/ids.ts'
import type { Product } from '../../../domain/product.ts'
import type { Reservation } from '../../../domain/reservation.ts'
import type { StockLevel, StockMove } from '../../../domain/stock.ts'
import type { InventoryTransaction } from '../../../ports/inventory.ts'
import type { CatalogTables } from './catalog-tables.ts'
import { toIntegrationEvent } from './integration-event.ts'
import { loadProducts } from './load-products.ts'

interface LevelRow {
  readonly sku: string
  readonly product_id: string
  readonly stock: number
  readonly stock_version: number
}

const toLevel = (row: LevelRow): StockLevel => ({
  sku: toSku(row.sku),
  productId: toProductId(row.product_id),
  available: row.stock,
  version: row.stock_version,
})

export class PostgresInventoryTransaction implements InventoryTransaction {
  readonly #transaction: Transaction<CatalogTables>
  readonly #publish: PublishInTransaction

  constructor(transaction: Transaction<CatalogTables>, publish: PublishInTransaction) {
    this.#transaction = transaction
    this.#publish = publish
  }

  async lockReservation(id: ReservationId): Promise<Reservation | undefined> {
    // A row that does not exist yet cannot be locked; its name can.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`catalog:reservation:${id}`}, 0))`.execute(
      this.#transaction,
    )
    const row = await this.#transaction
      .selectFrom('reservation')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    const lines = await this.#transaction
      .selectFrom('reservation_line')
      .select(['sku', 'quantity'])
      .where('reservation_id', '=', id)
      .orderBy(sql`sku COLLATE "C"`)
      .execute()
    return {
      id,
      state: row.state,
      expiresAt: row.expires_at,
      lines: lines.map(({ sku, quantity }) => ({ sku: toSku(sku), quantity })),
    }
  }

  async saveReservation({ id, state, expiresAt, lines }: Reservation): Promise<void> {
    await this.#transaction
      .insertInto('reservation')
      .values({ id, state, expires_at: expiresAt })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ state, expires_at: expiresAt }))
      .execute()
    if (lines.length === 0) return
    await this.#transaction
      .insertInto('reservation_line')
      .values(lines.map(({ sku, quantity }) => ({ reservation_id: id, sku, quantity })))
      .onConflict((conflict) => conflict.columns(['reservation_id', 'sku']).doNothing())
      .execute()
  }

  async lockStock(skus: readonly Sku[]): Promise<readonly StockLevel[]> {
    if (skus.length === 0) return []
    const rows = await this.#transaction
      .selectFrom('variant')
      .select(['sku', 'product_id', 'stock', 'stock_version'])
      .where('product_id', 'in', [...new Set(skus.map(productIdOf))])
      .orderBy('sku')
      .forNoKeyUpdate()
      .execute()
    return rows.map(toLevel)
  }

  async moveStock(moves: readonly StockMove[]): Promise<readonly StockLevel[]> {
    if (moves.length === 0) return []
    const { rows } = await sql<LevelRow>`
      UPDATE variant
      SET stock = stock + move.pieces, stock_version = stock_version + 1, stock_changed_at = now()
      FROM unnest(${moves.map(({ sku }) => sku)}::text[], ${moves.map(({ by }) => by)}::integer[]) AS move (sku, pieces)
      WHERE variant.sku = move.sku AND stock >= -move.pieces
      RETURNING variant.sku, product_id, stock, stock_version`.execute(this.#transaction)
    if (rows.length === moves.length) return rows.map(toLevel)
    throw new Error(
      `Stock was moved for ${rows.length} of ${moves.length} skus: lockStock was not called, or its answer not heeded.`,
    )
  }

  async findProducts(ids: readonly ProductId[]): Promise<readonly Product[]> {
    return ids.length === 0 ? [] : loadProducts(this.#transaction, ids)
  }

  async publish(event: CatalogEvent): Promise<void> {
    await this.#publish(this.#transaction, toIntegrationEvent(event))
  }
}
