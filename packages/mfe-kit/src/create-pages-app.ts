import { createPinia, disposePinia } from 'pinia'
import { type App, createApp, createSSRApp } from 'vue'
import { type RouteRecordRaw, type Router, type RouterHistory, createRouter } from 'vue-router'
import type { MfeContext, PagesDefinition } from './definition.ts'
import { mfeContext } from './context.ts'
import { lazyPage } from './lazy-page.ts'

export interface PagesApp {
  readonly app: App
  readonly router: Router
}

/**
 * Puts the pages of one mount together: app, fresh Pinia, router over `history`, the team's composition root. Runs on a server as well.
 * @param options.isHydrating true where the server already rendered these pages, or renders them now
 */
export function createPagesApp(
  definition: PagesDefinition,
  context: MfeContext,
  options: { readonly history: RouterHistory; readonly isHydrating?: boolean },
): PagesApp {
  context.scope.add(() => options.history.destroy())
  const app = options.isHydrating ? createSSRApp(definition.root) : createApp(definition.root)
  app.config.idPrefix = context.name
  const pinia = createPinia()
  context.scope.add(() => disposePinia(pinia))
  app.use(pinia)
  mfeContext.provide(app, context)
  definition.provide(app, context)
  const routes = definition.routes.map((route) => {
    const component = lazyPage(route)
    return component ? { ...route, component } : route
  })
  const router = createRouter({ history: options.history, routes: routes as RouteRecordRaw[] })
  return { app, router }
}
