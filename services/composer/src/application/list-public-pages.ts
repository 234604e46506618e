import type { RouteDeclaration } from '@jangteo/contracts'
import { chooseReleases } from '../domain/choose-releases.ts'
import type { PageNames } from '../ports/page-names.ts'
import type { CurrentDocument } from './current-document.ts'
import { LAST_IN_LINE } from './visitor.ts'

const PLACEHOLDER = /:[^/]+/

export interface ListPublicPages {
  readonly current: CurrentDocument
  readonly names: PageNames
}

/**
 * Paths of all pages that search engines may know, after the locale prefix: of default releases those without a placeholder that read no query,
 * and those that their service lists. Rejects where a service does not, and where nothing is known of what is live.
 */
export async function listPublicPages({ current, names }: ListPublicPages): Promise<readonly string[]> {
  const document = await current.get()
  if (document === undefined) throw new Error('The registry did not say what is live.')
  const releases = chooseReleases(document, LAST_IN_LINE)
  const routes = releases.filter(({ off }) => off?.pages !== true).flatMap(({ manifest }) => manifest.routes)
  const paths = await Promise.all(routes.map((route) => pathsOf(route, names)))
  return paths.flat()
}

async function pathsOf(route: RouteDeclaration, names: PageNames): Promise<readonly string[]> {
  const { pattern, access, query, listedAt } = route
  if (access !== 'public') return []
  if (!PLACEHOLDER.test(pattern)) return query?.length === 0 ? [pattern] : []
  if (listedAt === undefined) return []
  const listed = await names.listedAt(listedAt)
  return listed.map((name) => pattern.replace(PLACEHOLDER, () => encodeURIComponent(name)))
}
