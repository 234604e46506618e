import { createTestPlatform, type MountedPage, mountPage, type TestPlatform } from '@jangteo/mfe-kit/testing'
import type { App as VueApp } from 'vue'
import { APPROVED } from '../adapters/in-memory/in-memory-card-fields.ts'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import App from '../view/App.vue'
import { addressBook, cardFields, checkoutDesk, orderBook, shoppingCart } from '../view/injection.ts'
import { routes } from '../view/routes.ts'
import { anOrderRequest, kim, SHELF, TOTE } from './builders.ts'

export interface OpenedPage extends MountedPage {
  readonly shop: InMemoryShop
}

export const provideShop =
  (shop: InMemoryShop) =>
  (app: VueApp): void => {
    shoppingCart.provide(app, shop.cart)
    checkoutDesk.provide(app, shop.desk)
    cardFields.provide(app, shop.cardFields)
    orderBook.provide(app, shop.orders)
    addressBook.provide(app, shop.addresses)
  }

export interface PageOptions {
  /** Default: Kim is signed in. */
  readonly isVisitor?: boolean
  readonly shop?: InMemoryShop
  readonly platform?: TestPlatform
}

/** Compiling a page on its first visit takes as long as it takes: no test should wait for it. */
async function loadPages(): Promise<void> {
  for (const { component } of routes)
    if (typeof component === 'function') await Reflect.apply(component, undefined, [])
}

/** Opens a page of the MFE over a shop in memory. */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  await loadPages()
  const shop = options.shop ?? createInMemoryShop(SHELF)
  const account = options.isVisitor ? null : kim
  const platform = options.platform ?? createTestPlatform({ path, account, currency: 'KRW' })
  const page = await mountPage({ root: App, routes, provide: provideShop(shop) }, { platform, name: 'order' })
  await page.settle()
  return { ...page, shop }
}

/** A shop in which Kim has ordered two totes; answers the order's id. */
export async function orderedShop(): Promise<{ shop: InMemoryShop; orderId: string }> {
  const shop = createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 2)
  await shop.desk.saveCard(APPROVED)
  const placed = await shop.desk.placeOrder({ ...anOrderRequest, paymentMethod: 'pm_0000000000' }, 'key-1')
  if (!placed.ok) throw new Error(`The order was refused: ${placed.failure.code}`)
  return { shop, orderId: placed.value.id }
}
