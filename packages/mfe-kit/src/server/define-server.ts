import './web-basics.ts'
import type { PageRequest, RenderedPage, RenderPorts, ServerEntry } from '@jangteo/contracts'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createPagesApp } from '../create-pages-app.ts'
import type { PagesDefinition } from '../definition.ts'
import { createScope } from '../scope.ts'
import { createCollector } from './collector.ts'
import { useServerElements } from './kit-elements.ts'
import { createServerPlatform } from './server-platform.ts'

/** `src/server.ts` of a micro-frontend: its public pages, rendered where there is no DOM. `name` is that of `defineMfe`. */
export function defineServer(definition: {
  readonly name: string
  readonly pages: PagesDefinition
}): ServerEntry {
  return { render: (request, ports) => renderPage(definition, request, ports) }
}

async function renderPage(
  { name, pages }: Parameters<typeof defineServer>[0],
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
    useServerElements(app)
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
