import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { Address } from '../model/address.ts'
import type { ShippingMethod } from '../model/order.ts'
import type { Owner } from './use-account.ts'

export const CHECKOUT_STEPS = ['address', 'shipping', 'payment'] as const
export type CheckoutStep = (typeof CHECKOUT_STEPS)[number]

/** What the shopper has decided so far; outlives the pages of the steps. Never a card. */
export const useCheckoutStore = defineStore('checkout', () => {
  const address = shallowRef<Address>()
  const shipping = ref<ShippingMethod>()
  let owner: Owner

  /** The step that must come first: going ahead without it would order nothing. */
  function missingStep(wanted: CheckoutStep): CheckoutStep | undefined {
    if (wanted === 'address') return undefined
    if (!address.value) return 'address'
    return wanted === 'payment' && !shipping.value ? 'shipping' : undefined
  }
  function clear(): void {
    address.value = undefined
    shipping.value = undefined
  }
  function belongTo(next: Owner): void {
    if (next === undefined || next === owner) return
    owner = next
    clear()
  }
  return { address, shipping, missingStep, clear, belongTo }
})

/** The decisions of whoever is signed in: those of the account before are forgotten. */
export function useCheckoutOf(owner: () => Owner): ReturnType<typeof useCheckoutStore> {
  const checkout = useCheckoutStore()
  watch(owner, (now) => checkout.belongTo(now), { immediate: true, flush: 'sync' })
  return checkout
}
