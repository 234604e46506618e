import type { Category } from '../domain/category.ts'
import type { CatalogView } from './catalog-view.ts'

export interface CategoryShelf {
  readonly category: Category
  readonly productCount: number
}

export function listCategories({ view }: { readonly view: CatalogView }): CategoryShelf[] {
  const counts = new Map<string, number>()
  for (const { category } of view.products) counts.set(category, (counts.get(category) ?? 0) + 1)
  return view.categories.map((category) => ({ category, productCount: counts.get(category.slug) ?? 0 }))
}
