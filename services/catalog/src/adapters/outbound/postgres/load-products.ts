import type { Kysely } from 'kysely'
import type { Product } from '../../../domain/product.ts'
import type { CatalogTables } from './catalog-tables.ts'
import { fromProductRow } from './goods-rows.ts'

/** Two queries however many products; all of them without `ids`. */
export async function loadProducts(
  database: Kysely<CatalogTables>,
  ids?: readonly string[],
): Promise<Product[]> {
  const products = await database
    .selectFrom('product')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('rank')
    .orderBy('id')
    .execute()
  const variants = await database
    .selectFrom('variant')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('product_id', 'in', ids ?? []))
    .orderBy('position')
    .execute()
  const byProduct = Map.groupBy(variants, ({ product_id }) => product_id)
  return products.map((row) => fromProductRow(row, byProduct.get(row.id) ?? []))
}
