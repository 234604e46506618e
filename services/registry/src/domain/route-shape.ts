/** What makes two patterns the same route: names of placeholders and a trailing slash do not count. `/c/:x/` → `/c/:`. */
export const routeShape = (pattern: string): string =>
  `/${pattern
    .split('/')
    .filter(Boolean)
    .map((segment) => (segment.startsWith(':') ? ':' : segment))
    .join('/')}`
