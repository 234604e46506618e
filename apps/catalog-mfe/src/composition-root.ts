import type { MfeContext, PagesDefinition } from '@jangteo/mfe-kit'
import type { App } from 'vue'
import { createHttpProductCatalog } from './adapters/http/http-product-catalog.ts'
import type { criteriaFromAddress } from './model/list-criteria.ts'
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

/** Once it is here, a list is asked for before its page can ask. */
let read: typeof criteriaFromAddress | undefined

/** What a product's page asks for, or a list. The code of lists is waited for: what reads their address would come with every page. */
export const askAhead: PagesDefinition['askAhead'] = async (address, { session, preferences }) => {
  const { params } = address
  const { locale, currency } = preferences
  const catalog = createHttpProductCatalog({ fetch: session.fetchAhead, locale })
  const id = productIdOf(params.product ?? '')
  if (id) await catalog.product(id)
  else if (params.category) {
    read ??= (await import('./view/pages/ListPage.vue')).criteriaFromAddress
    await catalog.list(read(address.query, { currency, category: params.category }), currency)
  }
}
