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
