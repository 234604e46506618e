import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import {
  createHttpAddressBook,
  createHttpCheckoutDesk,
  createHttpOrderBook,
} from './adapters/http/http-orders.ts'
import { provideCart } from './composition-root.fragments.ts'
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
