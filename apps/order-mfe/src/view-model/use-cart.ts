import type { EventsPort } from '@jangteo/platform'
import { computed, type ComputedRef, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import { canCheckOut, type Cart, type CartLine } from '../model/cart.ts'
import type { Failure, Result } from '../model/result.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'
import { useCartNews } from './cart-news.ts'
import type { Owner } from './use-account.ts'
import { useCartOf } from './use-cart-of.ts'

export interface CartPage {
  readonly cart: ComputedRef<Cart | undefined>
  readonly state: ComputedRef<'loading' | 'ready' | 'failed'>
  readonly canCheckOut: ComputedRef<boolean>
  /** The sku whose line is being changed. */
  readonly busySku: Readonly<Ref<string | undefined>>
  /** Why the last change was refused. */
  readonly failure: Readonly<Ref<Failure | undefined>>
  /** The line that was removed last, until something else is changed. */
  readonly removed: Readonly<Ref<CartLine | undefined>>
  /** Each answers whether it was done. */
  setQuantity(line: CartLine, quantity: number): Promise<boolean>
  remove(line: CartLine): Promise<boolean>
  undoRemove(): Promise<boolean>
  reload(): Promise<void>
}

export function useCart(deps: {
  readonly cart: ShoppingCart
  readonly events: EventsPort
  readonly owner: () => Owner
  readonly currency: () => string
}): CartPage {
  let loads = 0
  const load = (signal: AbortSignal): Promise<Cart> => {
    loads += 1
    return deps.cart.load(signal)
  }
  const resource = useCartOf({ ...deps, load })
  const changed = shallowRef<Cart>()
  const busySku = ref<string>()
  const failure = shallowRef<Failure>()
  const removed = shallowRef<CartLine>()
  watch(resource.data, () => (changed.value = undefined), { flush: 'sync' })
  watch(
    deps.owner,
    () => {
      changed.value = undefined
      failure.value = undefined
      removed.value = undefined
    },
    { flush: 'sync' },
  )
  const news = useCartNews(deps.events, () => void resource.reload())
  const cart = computed(() => changed.value ?? resource.data.value)

  async function change(
    sku: string,
    reason: 'changed' | 'removed' | 'added',
    send: () => Promise<Result<Cart>>,
  ): Promise<boolean> {
    if (busySku.value !== undefined) return false
    busySku.value = sku
    failure.value = undefined
    removed.value = undefined
    const [loadsBefore, owner] = [loads, deps.owner()]
    const result = await send()
    busySku.value = undefined
    if (owner !== deps.owner()) return false
    if (!result.ok) {
      failure.value = result.failure
      return false
    }
    changed.value = result.value
    // Nobody knows which is older, this answer or one that was asked for meanwhile: a third, asked now, is the newest.
    if (loads !== loadsBefore || resource.activity.value === 'loading') void resource.reload()
    news.publish({ count: result.value.count, reason, sku })
    return true
  }

  return {
    cart,
    state: computed(() => {
      if (cart.value) return 'ready'
      return resource.activity.value === 'failed' ? 'failed' : 'loading'
    }),
    canCheckOut: computed(() => cart.value !== undefined && canCheckOut(cart.value)),
    busySku: readonly(busySku),
    failure,
    removed,
    setQuantity: ({ sku }, quantity) => change(sku, 'changed', () => deps.cart.setQuantity(sku, quantity)),
    async remove(line) {
      const isDone = await change(line.sku, 'removed', () => deps.cart.remove(line.sku))
      if (isDone) removed.value = line
      return isDone
    },
    async undoRemove() {
      const line = removed.value
      if (!line) return false
      return change(line.sku, 'added', () => deps.cart.setQuantity(line.sku, line.quantity))
    },
    reload: resource.reload,
  }
}
