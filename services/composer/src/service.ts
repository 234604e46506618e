import fastifyCookie from '@fastify/cookie'
import { addCounter, createService, type Service, type ServiceContext } from '@jangteo/service-kit'
import { touchPages } from './adapters/inbound/events/touch-pages.ts'
import { addCrawlerRoutes } from './adapters/inbound/http/crawler-routes.ts'
import { addPageRoutes } from './adapters/inbound/http/page-routes.ts'
import { addReleaseIdRoute } from './adapters/inbound/http/release-id-route.ts'
import { addPreviewRoutes } from './adapters/inbound/http/preview-routes.ts'
import { addFavicon } from './adapters/inbound/http/favicon-route.ts'
import { addStyleWithoutScripts } from './adapters/inbound/http/without-scripts.ts'
import { compose } from './composition-root.ts'
import type { ComposerConfig } from './config.ts'

export type { ComposerConfig } from './config.ts'

/** Answers every page of the shop from what the registry says is live. */
export function createComposerService(context: ServiceContext, config: ComposerConfig): Promise<Service> {
  return createService({
    name: 'composer',
    context,
    register: async (app, parts) => {
      const render = addCounter(app, {
        name: 'page_renders_total',
        help: 'Pages that a release was to render on the server, by what became of them',
        labels: ['mfe', 'release', 'outcome'],
      })
      const countPage = addCounter(app, {
        name: 'public_pages_total',
        help: 'Pages that are the same for everybody: kept, kept and old, or made while somebody waited',
        labels: ['source'],
      })
      const fragment = addCounter(app, {
        name: 'fragment_renders_total',
        help: 'Fragments that a release was to render into pages, by what became of them',
        labels: ['mfe', 'release', 'fragment', 'outcome'],
      })
      const countRefused = addCounter(app, {
        name: 'untrusted_releases_total',
        help: 'Answers of the registry that were not taken because no trusted key signed a release in them',
        labels: [],
      })
      const options = compose(parts, config, {
        render,
        fragment,
        page: (source) => countPage({ source }),
        refused: () => countRefused({}),
      })
      context.broker.subscribe(touchPages(options.touch))
      await app.register(fastifyCookie)
      addFavicon(app)
      addCrawlerRoutes(app, options)
      addStyleWithoutScripts(app)
      addReleaseIdRoute(app, options)
      addPreviewRoutes(app, options)
      addPageRoutes(app, options)
    },
  })
}
