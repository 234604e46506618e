import type { Currency } from './common.ts'

/** Facts that micro-frontends of one page (and the visitor's other tabs) tell each other. */
export interface BrowserEvents {
  /** Published by order after a page changed the cart. `count` is pieces; `reason` says what was done. */
  'cart.changed': {
    count: number
    reason: 'added' | 'changed' | 'removed' | 'ordered'
    sku?: string
  }
  /** Published by catalog when a product page shows a variant. */
  'product.viewed': { productId: string; sku: string }
  /** Published by order after an order was placed or changed. */
  'order.changed': { orderId: string }
  /** Published by the platform. */
  'preferences.changed': { currency: Currency }
  /**
   * Published by the platform: to the other tabs when a page has read who is signed in, to all when a session is found to have ended; by the gateway's
   * page after signing out. `accountId` is opaque: it tells accounts apart, nothing else.
   */
  'session.changed': { isSignedIn: boolean; accountId?: string }
}

/** Name of the `BroadcastChannel` over which tabs tell each other: `{ type, data }`. */
export const TABS_CHANNEL = 'jangteo'

export type BrowserEventType = keyof BrowserEvents
