const segmentsOf = (pattern: string): readonly string[] => pattern.split('/').filter(Boolean)
const isPlaceholder = (segment: string | undefined): boolean => segment?.startsWith(':') ?? false

/** What makes two patterns the same route: names of placeholders and a trailing slash do not count. `/c/:x/` → `/c/:`. */
export const routeShape = (pattern: string): string =>
  `/${segmentsOf(pattern)
    .map((segment) => (isPlaceholder(segment) ? ':' : segment))
    .join('/')}`

/** True where some address fits both patterns: `/orders/lookup` is one of `/orders/:id`. */
export function sharePages(pattern: string, other: string): boolean {
  const [segments, others] = [segmentsOf(pattern), segmentsOf(other)]
  return (
    segments.length === others.length &&
    segments.every(
      (segment, index) => segment === others[index] || isPlaceholder(segment) || isPlaceholder(others[index]),
    )
  )
}
