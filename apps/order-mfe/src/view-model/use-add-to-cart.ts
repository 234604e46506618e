import type { EventsPort } from '@jangteo/platform'
import { computed, type ComputedRef, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import type { Failure } from '../model/result.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'

export interface AddToCart {
  readonly quantity: Ref<number>
  readonly isSoldOut: ComputedRef<boolean>
  readonly isAdding: Readonly<Ref<boolean>>
  readonly failure: Readonly<Ref<Failure | undefined>>
  /** Answers the pieces added; undefined where nothing was. */
  add(): Promise<number | undefined>
}

export function useAddToCart(deps: {
  readonly cart: ShoppingCart
  readonly events: EventsPort
  readonly sku: () => string
  /** Pieces in stock. */
  readonly max: () => number
}): AddToCart {
  const quantity = ref(1)
  const isAdding = ref(false)
  const failure = shallowRef<Failure>()
  watch(deps.sku, () => {
    quantity.value = 1
    failure.value = undefined
  })

  async function add(): Promise<number | undefined> {
    if (isAdding.value) return undefined
    isAdding.value = true
    failure.value = undefined
    const [sku, pieces] = [deps.sku(), quantity.value]
    const result = await deps.cart.add(sku, pieces)
    isAdding.value = false
    if (!result.ok) {
      failure.value = result.failure
      return undefined
    }
    deps.events.publish('cart.changed', { count: result.value.count, reason: 'added', sku })
    quantity.value = 1
    return pieces
  }

  return { quantity, isSoldOut: computed(() => deps.max() <= 0), isAdding: readonly(isAdding), failure, add }
}
