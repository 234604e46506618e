import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { Category } from '../model/category.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'
import { useCategoryStore } from './category-store.ts'

/** The categories, asked for once in the life of the mount. */
export function useCategories({
  catalog,
}: {
  readonly catalog: ProductCatalog
}): Resource<readonly Category[]> {
  const store = useCategoryStore()
  const categories = useResource(
    () => 'categories',
    async (_, signal) => (store.categories ??= await catalog.categories(signal)),
  )
  // What a server loaded came without being asked for.
  store.categories ??= categories.data.value
  return categories
}
