import { useResource } from '@jangteo/mfe-kit'
import type { EventsPort, SessionPort } from '@jangteo/platform'
import { onScopeDispose, readonly, type Ref, ref, watch } from 'vue'
import type { ShoppingCart } from '../ports/shopping-cart.ts'
import { type Owner, ownerOf } from './use-account.ts'

/** Pieces in the cart; undefined until known. Follows every change on this page and in other tabs, and who is signed in. */
export function useCartCount(deps: {
  readonly cart: ShoppingCart
  readonly events: EventsPort
  readonly session: SessionPort
}): Readonly<Ref<number | undefined>> {
  const count = ref<number>()
  const account = ref<Owner>(ownerOf(deps.session.account))
  const loaded = useResource(
    () => account.value,
    async (who, signal) => {
      await deps.session.ready()
      return { who, count: await deps.cart.count(signal) }
    },
  )
  watch(loaded.data, (answer) => (count.value = answer?.count))
  onScopeDispose(
    deps.events.subscribe('cart.changed', (news) => {
      count.value = news.count
      // The answer that is under way may be older than the news.
      if (loaded.activity.value === 'loading') void loaded.reload()
    }),
  )
  onScopeDispose(
    deps.session.onChange((value) => {
      if (account.value && account.value !== value?.id) count.value = undefined
      account.value = ownerOf(value)
    }),
  )
  return readonly(count)
}
