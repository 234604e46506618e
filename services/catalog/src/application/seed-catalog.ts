import type { Assortment } from '../domain/assortment.ts'
import { productChanged } from '../domain/events.ts'
import type { ProductRepository } from '../ports/product-repository.ts'

/** Stocks an empty shop with its first goods. False where it has goods: prices and stock are the shop's own from then on. */
export async function seedCatalog(
  { products }: { readonly products: ProductRepository },
  goods: Assortment,
): Promise<boolean> {
  return products.insertIfEmpty(goods, goods.products.map(productChanged))
}
