import type { BrowserEvents } from '@jangteo/contracts'
import type { EventsPort } from '@jangteo/platform'
import { onScopeDispose } from 'vue'

type CartNews = BrowserEvents['cart.changed']

/** Tells about the cart, and hears of changes that others made: other fragments, other tabs. */
export function useCartNews(
  events: EventsPort,
  onOthers: (news: CartNews) => void,
): { readonly publish: (news: CartNews) => void } {
  let isOwn = false
  onScopeDispose(
    events.subscribe('cart.changed', (news) => {
      if (!isOwn) onOthers(news)
    }),
  )
  return {
    publish(news) {
      isOwn = true
      try {
        events.publish('cart.changed', news)
      } finally {
        isOwn = false
      }
    },
  }
}
