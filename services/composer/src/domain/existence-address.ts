import type { Locale, PagePath, RouteDeclaration } from '@jangteo/contracts'

export type ExistenceQuestion =
  | { readonly kind: 'nothing-to-ask' }
  | { readonly kind: 'ask'; readonly address: string }
  /** A segment that no name of a thing can be. */
  | { readonly kind: 'impossible' }

/** Where to ask whether there is the page at this path of the route. */
export function existenceQuestion(
  { pattern, access, existsAt }: RouteDeclaration,
  { locale, path }: PagePath,
): ExistenceQuestion {
  if (existsAt === undefined || access === 'personal') return { kind: 'nothing-to-ask' }
  const values = placeholderValues(pattern, path, locale)
  if (values === undefined) return { kind: 'impossible' }
  const address = existsAt.replace(/:([A-Za-z0-9_-]+)/g, (whole, name: string) => values.get(name) ?? whole)
  return { kind: 'ask', address }
}

/**
 * The page's path under the name that its thing has: `namedAt` is an address of the form that the route declares. Undefined where it is not, or where
 * the path has that name.
 */
export function properPath(
  { pattern, existsAt = '' }: RouteDeclaration,
  path: string,
  namedAt: string,
): string | undefined {
  const names: string[] = []
  const form = existsAt.split(/(:[A-Za-z0-9_-]+)/).map((part) => {
    if (!part.startsWith(':')) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    names.push(part.slice(1))
    return '((?!\\.{1,2}(?:[/?&#]|$))[^/?&#]+)'
  })
  const [, ...values] = new RegExp(`^${form.join('')}$`).exec(namedAt) ?? []
  const valueOf = new Map(names.map((name, index) => [name, values[index]]))
  const segments = pattern
    .split('/')
    .map((segment) => (segment.startsWith(':') ? valueOf.get(segment.slice(1)) : segment))
  if (values.length === 0 || segments.includes(undefined)) return undefined
  const proper = segments.join('/')
  return decoded(proper) === decoded(path) ? undefined : proper
}

/** Ready for an address; undefined where one is a dot segment, or not readable. */
function placeholderValues(pattern: string, path: string, locale: Locale): Map<string, string> | undefined {
  const actual = path.split('/').filter(Boolean)
  const values = new Map<string, string>([['locale', locale]])
  for (const [index, segment] of pattern.split('/').filter(Boolean).entries()) {
    if (!segment.startsWith(':')) continue
    const value = decoded(actual[index] ?? '')
    if (value === undefined || value === '.' || value === '..') return undefined
    values.set(segment.slice(1), encodeURIComponent(value))
  }
  return values
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
