import type { Kysely } from 'kysely'
import type { Scored } from '../../../domain/similarity.ts'
import type { RecommendationReader } from '../../../ports/purchase-model.ts'
import type { Tables } from './tables.ts'

export class PostgresRecommendationReader implements RecommendationReader {
  readonly #database: Kysely<Tables>

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  async neighboursOf(productIds: readonly string[]): Promise<readonly Scored[]> {
    return this.#database
      .selectFrom('neighbour')
      .innerJoin('product', 'product.product_id', 'neighbour.neighbour_id')
      .select(['neighbour.neighbour_id as productId', 'neighbour.score'])
      .where('neighbour.product_id', 'in', productIds)
      .where('product.is_available', '=', true)
      .execute()
  }

  async mostPopular(limit: number, excluded: readonly string[]): Promise<readonly Scored[]> {
    const rows = await this.#database
      .selectFrom('product')
      .select(['product_id as productId', 'popularity'])
      .where('is_available', '=', true)
      .where('popularity', '>', 0)
      .$if(excluded.length > 0, (query) => query.where('product_id', 'not in', excluded))
      .orderBy('popularity', 'desc')
      .orderBy('product_id')
      .limit(limit)
      .execute()
    const most = rows[0]?.popularity ?? 1
    return rows.map(({ productId, popularity }) => ({ productId, score: popularity / most }))
  }

  async purchasesOf(customerId: string, limit: number): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom('purchase')
      .select('product_id')
      .where('customer_id', '=', customerId)
      .orderBy('bought_at', 'desc')
      .orderBy('product_id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.product_id)
  }
}
