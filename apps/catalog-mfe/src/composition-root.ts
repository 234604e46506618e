import type { MfeContext, PagesDefinition } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpProductCatalog } from './adapters/http/http-product-catalog.ts'
import { productIdOf } from './model/product-path.ts'
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

/** What a product's page asks for. Lists wait for their code: what reads their address would come with every page. */
export const askAhead: PagesDefinition['askAhead'] = async ({ params }, { session, preferences }) => {
  const id = productIdOf(params.product ?? '')
  if (!id) return
  const { locale } = preferences
  await createHttpProductCatalog({ fetch: session.fetchAhead, locale }).product(id)
}
