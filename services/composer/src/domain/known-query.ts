import type { RouteDeclaration } from '@jangteo/contracts'

/** As much of an address's query as the route says that its page reads, in one order, with its question mark; all of it where the route does not say. */
export function knownQuery(route: RouteDeclaration | undefined, query: string): string {
  const names = route?.query
  if (names === undefined || query === '') return query
  const given = query
    .slice(1)
    .split('&')
    .filter((pair) => names.includes(nameOf(pair)))
  const known = names.flatMap((name) => given.filter((pair) => nameOf(pair) === name))
  return known.length === 0 ? '' : `?${known.join('&')}`
}

/** As `URLSearchParams` reads it; what cannot be decoded is nobody's name. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1)
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return ''
  }
}
