import { type Kysely, sql, type Transaction } from 'kysely'
import type { ModelChange, PairChange } from '../../../domain/basket.ts'
import type { CoPurchase, Scored } from '../../../domain/similarity.ts'
import type { ModelTransactions, PurchaseModel } from '../../../ports/purchase-model.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement; the arrays of larger ones only cost memory. */
const CHUNK = 5_000

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export class PostgresPurchaseModel implements PurchaseModel {
  readonly #transaction: Transaction<Tables>

  constructor(transaction: Transaction<Tables>) {
    this.#transaction = transaction
  }

  /** Rows are written in the order of their keys: two orders at the same time then cannot wait for each other. */
  async add({ products, pairs }: ModelChange): Promise<void> {
    const ordered = [...products].sort((a, b) => compare(a.productId, b.productId))
    for (const chunk of chunks(ordered)) {
      await sql`
        insert into product (product_id, popularity, weight)
        select * from unnest(
          ${chunk.map(({ productId }) => productId)}::text[],
          ${chunk.map(({ popularity }) => popularity)}::float8[],
          ${chunk.map(({ weight }) => weight)}::float8[])
        on conflict (product_id) do update set
          popularity = product.popularity + excluded.popularity,
          weight = product.weight + excluded.weight`.execute(this.#transaction)
    }
    const orderedPairs = [...pairs].sort(
      (a, b) => compare(a.productId, b.productId) || compare(a.otherId, b.otherId),
    )
    for (const chunk of chunks(orderedPairs)) await this.#addPairs(chunk)
  }

  async #addPairs(pairs: readonly PairChange[]): Promise<void> {
    await sql`
      insert into co_purchase (product_id, other_id, weight)
      select * from unnest(
        ${pairs.map(({ productId }) => productId)}::text[],
        ${pairs.map(({ otherId }) => otherId)}::text[],
        ${pairs.map(({ weight }) => weight)}::float8[])
      on conflict (product_id, other_id) do update set
        weight = co_purchase.weight + excluded.weight`.execute(this.#transaction)
  }

  async coPurchasesOf(productId: string): Promise<readonly CoPurchase[]> {
    return this.#transaction
      .selectFrom('co_purchase')
      .innerJoin('product as own', 'own.product_id', 'co_purchase.product_id')
      .innerJoin('product as other', 'other.product_id', 'co_purchase.other_id')
      .select(['co_purchase.other_id as otherId', 'co_purchase.weight'])
      .select(['own.weight as ownWeight', 'other.weight as otherWeight'])
      .where('co_purchase.product_id', '=', productId)
      .execute()
  }

  async replaceNeighbours(productId: string, neighbours: readonly Scored[]): Promise<void> {
    // Holds back a second writer of the same list, which would otherwise insert what this one inserts.
    await this.#transaction
      .selectFrom('product')
      .select('product_id')
      .where('product_id', '=', productId)
      .forUpdate()
      .execute()
    await this.#transaction.deleteFrom('neighbour').where('product_id', '=', productId).execute()
    if (neighbours.length === 0) return
    await this.#transaction
      .insertInto('neighbour')
      .values(
        neighbours.map((neighbour) => ({
          product_id: productId,
          neighbour_id: neighbour.productId,
          score: neighbour.score,
        })),
      )
      .execute()
  }

  async setAvailability(productId: string, isAvailable: boolean): Promise<void> {
    await this.#transaction
      .insertInto('product')
      .values({ product_id: productId, is_available: isAvailable })
      .onConflict((conflict) => conflict.column('product_id').doUpdateSet({ is_available: isAvailable }))
      .execute()
  }

  async rememberPurchase(customerId: string, productIds: readonly string[], boughtAt: Date): Promise<void> {
    if (productIds.length === 0) return
    await this.#transaction
      .insertInto('purchase')
      .values(
        productIds.map((productId) => ({
          customer_id: customerId,
          product_id: productId,
          bought_at: boughtAt,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['customer_id', 'product_id']).doUpdateSet({
          bought_at: sql`greatest(purchase.bought_at, excluded.bought_at)`,
        }),
      )
      .execute()
  }

  async forgetPurchases(customerId: string): Promise<void> {
    await this.#transaction.deleteFrom('purchase').where('customer_id', '=', customerId).execute()
  }

  async recordImport(importId: string, baskets: number, at: Date): Promise<boolean> {
    const recorded = await this.#transaction
      .insertInto('history_import')
      .values({ import_id: importId, baskets, imported_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('import_id')
      .executeTakeFirst()
    return recorded !== undefined
  }
}

export class PostgresModelTransactions implements ModelTransactions {
  readonly #database: Kysely<Tables>

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  run<Result>(work: (model: PurchaseModel) => Promise<Result>): Promise<Result> {
    return this.#database.transaction().execute((transaction) => work(new PostgresPurchaseModel(transaction)))
  }

  async productIds(): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom('product')
      .select('product_id')
      .where('weight', '>', 0)
      .orderBy('product_id')
      .execute()
    return rows.map((row) => row.product_id)
  }
}
