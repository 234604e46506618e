import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { Category } from '../model/category.ts'
import type { ProductSummary } from '../model/product.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'
import { useCategories } from './use-categories.ts'

export interface Home {
  readonly categories: Resource<readonly Category[]>
  readonly featured: Resource<readonly ProductSummary[]>
  readonly onSale: Resource<readonly ProductSummary[]>
  readonly newest: Resource<readonly ProductSummary[]>
}

export function useHome({ catalog }: { readonly catalog: ProductCatalog }): Home {
  return {
    categories: useCategories({ catalog }),
    featured: useResource(
      () => 'featured',
      (_, signal) => catalog.featured(signal),
    ),
    onSale: useResource(
      () => 'on-sale',
      (_, signal) => catalog.onSale(signal),
    ),
    newest: useResource(
      () => 'newest',
      (_, signal) => catalog.newest(signal),
    ),
  }
}
