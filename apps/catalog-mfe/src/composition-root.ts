import type { MfeContext } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpProductCatalog } from './adapters/http/http-product-catalog.ts'
import { productCatalog } from './view/injection.ts'

/** The only place that constructs adapters. */
export function provideCatalog(app: App, { platform }: MfeContext): void {
  const { session, preferences } = platform
  productCatalog.provide(
    app,
    createHttpProductCatalog({
      fetch: (path, init) => session.fetchPublic(path, init),
      locale: preferences.locale,
    }),
  )
}
