import type { Currency, Money } from '@jangteo/contracts'
import { type Resource, useResource } from '@jangteo/mfe-kit'
import type { EventsPort } from '@jangteo/platform'
import { computed, type ComputedRef, onScopeDispose } from 'vue'
import type { Country } from '../model/address.ts'
import { canCheckOut, type Cart } from '../model/cart.ts'
import { plus, type ShippingMethod, type ShippingOption } from '../model/order.ts'
import type { CheckoutDesk } from '../ports/checkout-desk.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'
import type { Owner } from './use-account.ts'
import { useCartOf } from './use-cart-of.ts'

export interface CheckoutSummary {
  readonly cart: Resource<Cart | undefined>['data']
  /** Undefined until the country is known and the shop has answered. */
  readonly options: ComputedRef<readonly ShippingOption[] | undefined>
  readonly shippingPrice: ComputedRef<Money | undefined>
  readonly total: ComputedRef<Money | undefined>
  /** `blocked`: the cart has to be changed first. */
  readonly state: ComputedRef<'loading' | 'ready' | 'empty' | 'blocked' | 'failed'>
  reload(): Promise<void>
}

/** What is bought and what it costs, beside every step. */
export function useCheckoutSummary(deps: {
  readonly cart: ShoppingCart
  readonly desk: CheckoutDesk
  readonly events: EventsPort
  readonly owner: () => Owner
  readonly currency: () => Currency
  readonly country: () => Country | undefined
  readonly method: () => ShippingMethod | undefined
}): CheckoutSummary {
  const cart = useCartOf({ ...deps, load: (signal) => deps.cart.load(signal) })
  const shipping = useResource(
    () => ({ owner: deps.owner(), currency: deps.currency(), country: deps.country() }),
    async ({ country }, signal) => country && deps.desk.shippingOptions(country, signal),
    { isSame: (before, now) => before.owner === now.owner },
  )
  const reload = async (): Promise<void> => void (await Promise.all([cart.reload(), shipping.reload()]))
  onScopeDispose(
    deps.events.subscribe('cart.changed', ({ reason }) => {
      // The confirmation page follows an order at once: an empty cart must not flash up before it.
      if (reason !== 'ordered') void reload()
    }),
  )

  const options = computed(() => shipping.data.value ?? undefined)
  const shippingPrice = computed(() => options.value?.find(({ method }) => method === deps.method())?.price)
  return {
    cart: cart.data,
    options,
    shippingPrice,
    total: computed(() => {
      const [goods, price] = [cart.data.value?.subtotal, shippingPrice.value]
      return goods && price?.currency === goods.currency ? plus(goods, price) : undefined
    }),
    state: computed(() => {
      if (!cart.data.value) return cart.activity.value === 'failed' ? 'failed' : 'loading'
      if (cart.data.value.lines.length === 0) return 'empty'
      if (!canCheckOut(cart.data.value)) return 'blocked'
      // A refresh that fails must not take away what is being filled in.
      return !options.value && shipping.activity.value === 'failed' ? 'failed' : 'ready'
    }),
    reload,
  }
}
