import { readablePath } from '@jangteo/service-kit'
import { API_ROUTES, NEVER_PAGES } from '../../../domain/route-table.ts'

const PROGRAM_PREFIXES = [...NEVER_PAGES, ...API_ROUTES.map(({ prefix }) => prefix)]

/** What programs cannot read stays their mistake. */
const isForPrograms = (path: string): boolean =>
  PROGRAM_PREFIXES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))

/**
 * The address of a page, readable whatever was typed: in a path with a broken escape every `%` stands for itself. No page is there, and the visitor
 * should be told so by a page.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  return isForPrograms(path) ? url : readablePath(url)
}
