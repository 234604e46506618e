import './web-basics.ts'
import type { PageRequest, RenderedPage, RenderPorts, ServerEntry } from '@jangteo/contracts'
import { createScope } from '@jangteo/platform'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createPagesApp } from '../create-pages-app.ts'
import type { FragmentDefinition, PagesDefinition } from '../definition.ts'
import { createCollector } from './collector.ts'
import { useServerElements } from './kit-elements.ts'
import { renderFragment } from './render-fragment.ts'
import { createServerPlatform } from './server-platform.ts'

/** What a micro-frontend renders on a server. */
export interface ServerDefinition {
  /** That of `defineMfe`. */
  readonly name: string
  /** Its public pages, and personal ones with `plain` in the manifest as they are without scripts. */
  readonly pages?: PagesDefinition
  /** By tag, those with `server` in the manifest. */
  readonly fragments?: Readonly<Record<string, FragmentDefinition>>
}

/** `src/server.ts` of a micro-frontend: its public pages and fragments, rendered where there is no DOM. */
export function defineServer({ name, pages, fragments = {} }: ServerDefinition): ServerEntry {
  return {
    async render(request, ports) {
      if (!pages) throw new Error(`The MFE "${name}" renders no pages on a server.`)
      return renderPage({ name, pages }, request, ports)
    },
    async renderFragment(request, ports) {
      const definition = fragments[request.tag]
      if (!definition) throw new Error(`The MFE "${name}" renders no <${request.tag}> on a server.`)
      return renderFragment({ name, definition }, request, ports)
    },
  }
}

async function renderPage(
  { name, pages }: Required<Pick<ServerDefinition, 'name' | 'pages'>>,
  request: PageRequest,
  ports: RenderPorts,
): Promise<RenderedPage> {
  const errors: unknown[] = []
  const scope = createScope((error) => void errors.push(error))
  const collector = createCollector()
  const platform = createServerPlatform(request, ports, (error) => void errors.push(error))
  try {
    const { app, router } = createPagesApp(
      pages,
      { name, platform, scope, overlay: undefined, handover: collector.handover },
      { history: createMemoryHistory(`/${request.locale}`), isHydrating: true },
    )
    useServerElements(app, request.locale, collector.addPicture)
    app.config.errorHandler = (error) => void errors.push(error)
    app.use(router)
    await router.push(request.path + request.query)
    const html = await renderToString(app)
    if (errors.length > 0) throw errors[0]
    const { redirectedFrom, fullPath } = router.currentRoute.value
    return { ...collector.page(), ...(redirectedFrom && { location: fullPath }), html }
  } finally {
    scope.dispose()
  }
}
