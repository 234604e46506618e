import type { MfeContext, PagesDefinition } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpShoppingCart } from './adapters/http/http-shopping-cart.ts'
import {
  createHttpAddressBook,
  createHttpCheckoutDesk,
  createHttpOrderBook,
} from './adapters/http/http-orders.ts'
import { provideCart } from './composition-root.fragments.ts'
import { createShopApi } from './adapters/http/shop-api.ts'
import { addressBook, cardFields, checkoutDesk, orderBook } from './view/injection.ts'

/** With that of the fragments, the only place that constructs adapters. */
export function provideOrders(app: App, context: MfeContext): void {
  const api = provideCart(app, context)
  checkoutDesk.provide(app, createHttpCheckoutDesk(api, context.platform.preferences))
  cardFields.provide(app, {
    // Only one step of the checkout needs it.
    find: async () =>
      (await import('./adapters/browser/framed-card-fields.ts')).findCardFields(
        api,
        context.platform.preferences,
      ),
  })
  orderBook.provide(app, createHttpOrderBook(api))
  addressBook.provide(app, createHttpAddressBook(api))
}

/** What the cart and the first step of the checkout ask for; addresses only of who is known to be signed in. */
export const askAhead: PagesDefinition['askAhead'] = async (
  { pattern, params: { step } },
  { session, preferences },
) => {
  if (pattern !== '/cart' && step !== 'address') return
  // Nothing is written.
  const api = createShopApi({ fetch: session.fetchOwnAhead, report: () => undefined })
  const addresses = step && session.account ? createHttpAddressBook(api).list() : undefined
  await Promise.all([createHttpShoppingCart(api, preferences).load(), addresses])
}
