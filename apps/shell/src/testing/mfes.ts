import { type Mfe, type PagesDefinition, defineMfe, usePage } from '@jangteo/mfe-kit'
import { type Component, defineComponent, h } from 'vue'
import { RouterView } from 'vue-router'

export const page = (title: string): Component =>
  defineComponent(() => {
    usePage({ title })
    return () => h('h1', title)
  })

export const pages = (routes: Readonly<Record<string, string>>): PagesDefinition => ({
  root: defineComponent(() => () => h(RouterView)),
  routes: Object.entries(routes).map(([path, title]) => ({ path, component: page(title) })),
  provide: () => undefined,
})

/** A micro-frontend as a team makes it: one heading per route. */
export const healthyMfe = (name: string, routes: Readonly<Record<string, string>>): Mfe =>
  defineMfe({ name, pages: async () => ({ default: pages(routes) }) })
