import { type MountedPage, mountPage } from '@jangteo/mfe-kit/testing'
import { createInMemoryProductCatalog } from '../adapters/in-memory/in-memory-product-catalog.ts'
import type { Product } from '../model/product.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'
import App from '../view/App.vue'
import { productCatalog } from '../view/injection.ts'
import { routes } from '../view/routes.ts'

/** Opens a page of the MFE over a catalog in memory. */
export function openPage(
  path: string,
  goods: { readonly products?: readonly Product[]; readonly catalog?: ProductCatalog },
): Promise<MountedPage> {
  const catalog = goods.catalog ?? createInMemoryProductCatalog(goods.products ?? [])
  return mountPage(
    { root: App, routes, provide: (app) => productCatalog.provide(app, catalog) },
    { path, name: 'catalog' },
  )
}
