import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpShoppingCart } from './adapters/http/http-shopping-cart.ts'
import { type ShopApi, createShopApi } from './adapters/http/shop-api.ts'
import { shoppingCart } from './view/injection.ts'

/** All that fragments need: they are on pages of other teams, which load nothing of orders. */
export function provideCart(app: App, { name, platform }: MfeContext): ShopApi {
  const { session, preferences, telemetry } = platform
  const api = createShopApi({
    fetch: (path, init) => session.fetch(path, init),
    report: (error) => telemetry.report(error, { mfe: name, during: 'write' }),
  })
  shoppingCart.provide(app, createHttpShoppingCart(api, preferences))
  return api
}
