import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { isCartFailure, useCartFailureText } from './texts/cart-failure-text.ts'
import { useCartText } from './texts/cart-text.ts'

export interface CartNotice {
  readonly text: string
  readonly isFailure: boolean
}

const DONE = { added: 'noticeAdded', changed: 'noticeChanged', removed: 'noticeRemoved' } as const
const isDone = (notice: unknown): notice is keyof typeof DONE =>
  typeof notice === 'string' && Object.hasOwn(DONE, notice)

/** What became of a form that led to the cart, as its address says. */
export function useCartNotice(): ComputedRef<CartNotice | undefined> {
  const t = useCartText()
  const failureText = useCartFailureText()
  const route = useRoute()
  return computed(() => {
    const { notice, available } = route.query
    if (isDone(notice)) return { text: t(DONE[notice]), isFailure: false }
    if (!isCartFailure(notice)) return undefined
    return { text: failureText({ code: notice, available: Number(available) || 0 }), isFailure: true }
  })
}
