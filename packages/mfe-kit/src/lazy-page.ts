import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import { once } from './once.ts'

type Lazy = () => Promise<RouteComponent>

/** A component that is a function as well is known as the router knows it. */
const isLazy = (component: RouteRecordRaw['component']): component is Lazy =>
  typeof component === 'function' && !['displayName', 'props', '__vccOpts'].some((mark) => mark in component)

const known = new WeakMap<Lazy, Lazy>()

/** Loads the page of a route: the same load for whoever prefetches it and for the router. Undefined where the page is there already. */
export function lazyPage({ component }: RouteRecordRaw): Lazy | undefined {
  if (!isLazy(component)) return undefined
  const found = known.get(component) ?? once(component)
  known.set(component, found)
  return found
}
