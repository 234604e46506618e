import { type Resource, useResource } from '@jangteo/mfe-kit'
import { type ComputedRef, computed } from 'vue'
import {
  type Availability,
  type Product,
  type Variant,
  availabilityOf,
  chooseVariant,
} from '../model/product.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'

export interface ProductPage {
  readonly product: ComputedRef<Product | undefined>
  readonly variant: ComputedRef<Variant | undefined>
  readonly availability: ComputedRef<Availability | undefined>
  /** `missing`: the catalog answered that there is no such product. */
  readonly state: ComputedRef<'loading' | 'ready' | 'missing' | 'failed'>
  reload: Resource<unknown>['reload']
}

type Answer = { readonly product: Product | undefined }

export function useProductPage(deps: {
  readonly catalog: ProductCatalog
  readonly productId: () => string | undefined
  readonly sku: () => string | undefined
}): ProductPage {
  const load = async (id: string | undefined, signal: AbortSignal): Promise<Answer> => ({
    product: id === undefined ? undefined : await deps.catalog.product(id, signal),
  })
  const answer = useResource(deps.productId, load, { isSame: (before, now) => before === now })
  const product = computed(() => answer.data.value?.product)
  const variant = computed(() => product.value && chooseVariant(product.value, deps.sku()))
  return {
    product,
    variant,
    availability: computed(() => variant.value && availabilityOf(variant.value)),
    state: computed(() => {
      if (product.value) return 'ready'
      if (answer.data.value) return 'missing'
      return answer.activity.value === 'failed' ? 'failed' : 'loading'
    }),
    reload: answer.reload,
  }
}
