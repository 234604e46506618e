import type { Platform, PrefetchedPart } from '@jangteo/platform'
import type { RouteRecordRaw } from 'vue-router'
import type { PagesDefinition } from './definition.ts'
import { lazyPage } from './lazy-page.ts'

export interface Prefetch {
  /** With the locale prefix. */
  readonly url: string
  readonly platform: Platform
  readonly what?: PrefetchedPart
}

/**
 * Loads the code of the page at `url`, and begins to ask for its data at the same time.
 * @returns the fragments that it begins with, `meta.fragments` of its route. Rejects where the code cannot be loaded
 */
export async function prefetchPage(
  { routes, askAhead }: PagesDefinition,
  { url, platform, what = 'page' }: Prefetch,
): Promise<readonly string[]> {
  const { pathname, searchParams } = new URL(url, 'http://shop')
  const found = findPage(routes, pathname.replace(/^\/[^/]+/, ''))
  if (!found) return []
  const { route, params } = found
  const ask = async (): Promise<unknown> =>
    askAhead?.(
      { pattern: route.path, params: decoded(params), query: Object.fromEntries(searchParams) },
      platform,
    )
  if (what === 'page') void ask().catch(() => undefined)
  await lazyPage(route)?.()
  return route.meta?.fragments ?? []
}

type Params = Record<string, string | undefined>

const decoded = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value = '']) => [name, decodeURIComponent(value)]))

interface Found {
  readonly route: RouteRecordRaw
  /** As they stand in the path. */
  readonly params: Params
}

/** Of several that fit the first one, but a literal path before placeholders. Patterns as in `mfe.config.json`: `/c/:category`. */
function findPage(routes: PagesDefinition['routes'], path: string): Found | undefined {
  const fits = routes.flatMap((route) => {
    const pattern = route.path.replace(/\/$/, '').replace(/:(\w+)/g, '(?<$1>[^/]+)')
    const match = new RegExp(`^${pattern}/?$`).exec(path)
    return match ? [{ route, params: { ...match.groups } }] : []
  })
  return fits.find(({ route }) => !route.path.includes(':')) ?? fits[0]
}
