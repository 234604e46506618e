import { API_ROUTES, NEVER_PAGES } from './route-table.ts'

const PROGRAM_PREFIXES = [...NEVER_PAGES, ...API_ROUTES.map(({ prefix }) => prefix)]

/** What programs cannot read stays their mistake. */
const isForPrograms = (path: string): boolean =>
  PROGRAM_PREFIXES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * The address of a page, readable whatever was typed: in a path with a broken escape every `%` stands for itself. No page is there, and the visitor
 * should be told so by a page.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  if (!path.startsWith('/') || isForPrograms(path) || isReadable(path)) return url
  return path.replaceAll('%', '%25') + url.slice(path.length)
}
