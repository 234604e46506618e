import type { Category } from '../domain/category.ts'
import type { ProductId } from '../domain/ids.ts'
import type { Product } from '../domain/product.ts'
import type { CatalogView } from './catalog-view.ts'

export interface ShownProduct {
  readonly product: Product
  readonly category: Category
}

export function showProduct(
  { view }: { readonly view: CatalogView },
  id: ProductId,
): ShownProduct | undefined {
  const product = view.findProduct(id)
  const category = product && view.findCategory(product.category)
  return product && category && { product, category }
}
