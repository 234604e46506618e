import type { Category } from '../domain/category.ts'
import type { Product } from '../domain/product.ts'
import type { ProductSearch } from '../ports/product-search.ts'
import type { CatalogView } from './catalog-view.ts'

const MOST_SUGGESTIONS = 8
const MOST_CATEGORIES = 2

export type Suggestion =
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'product'; readonly product: Product }

interface Deps {
  readonly view: CatalogView
  readonly search: ProductSearch
}

export async function suggest({ view, search }: Deps, text: string): Promise<Suggestion[]> {
  if (text.trim() === '') return []
  const [slugs, ids] = await Promise.all([search.findCategories(text), search.findProducts(text)])
  const categories = slugs.flatMap((slug) => view.findCategory(slug) ?? []).slice(0, MOST_CATEGORIES)
  const products = ids.flatMap((id) => view.findProduct(id) ?? [])
  return [
    ...categories.map((category) => ({ kind: 'category', category }) as const),
    ...products.map((product) => ({ kind: 'product', product }) as const),
  ].slice(0, MOST_SUGGESTIONS)
}
