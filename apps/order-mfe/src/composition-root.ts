import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import {
  createHttpAddressBook,
  createHttpCheckoutDesk,
  createHttpOrderBook,
} from './adapters/http/http-orders.ts'
import { createHttpShoppingCart } from './adapters/http/http-shopping-cart.ts'
import { createShopApi } from './adapters/http/shop-api.ts'
import { addressBook, checkoutDesk, orderBook, shoppingCart } from './view/injection.ts'

/** The only place that constructs adapters. */
export function provideOrders(app: App, { platform }: MfeContext): void {
  const { session, preferences } = platform
  const api = createShopApi((path, init) => session.fetch(path, init))
  shoppingCart.provide(app, createHttpShoppingCart(api, preferences))
  checkoutDesk.provide(app, createHttpCheckoutDesk(api, preferences))
  orderBook.provide(app, createHttpOrderBook(api))
  addressBook.provide(app, createHttpAddressBook(api))
}
