import type { Sku } from '../domain/ids.ts'
import type { Product } from '../domain/product.ts'
import type { Variant } from '../domain/variant.ts'
import type { CatalogView } from './catalog-view.ts'

export interface Offer {
  readonly product: Product
  readonly variant: Variant
}

/** What can be sold now, by sku; unknown skus are left out. */
export function listOffers({ view }: { readonly view: CatalogView }, skus: readonly Sku[]): Offer[] {
  return [...new Set(skus)].flatMap((sku) => view.findVariant(sku) ?? [])
}
