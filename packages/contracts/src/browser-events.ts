import type { Currency } from './common.ts'

/** Facts that micro-frontends of one page (and the visitor's other tabs) tell each other. */
export interface BrowserEvents {
  /** Published by order after any change of the cart. `count` is pieces; `reason` tells listeners whether to announce. */
  'cart.changed': {
    count: number
    reason: 'added' | 'changed' | 'removed' | 'ordered' | 'claimed'
    sku?: string
  }
  /** Published by catalog when a product page shows a variant. */
  'product.viewed': { productId: string; sku: string }
  /** Published by order after an order was placed or changed. */
  'order.changed': { orderId: string }
  /** Published by the platform. */
  'preferences.changed': { currency: Currency }
  /** Published by the platform on sign-in and sign-out, in every tab. */
  'session.changed': { isSignedIn: boolean }
}
export type BrowserEventType = keyof BrowserEvents
