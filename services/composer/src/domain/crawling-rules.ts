import type { ChosenRelease } from '@jangteo/contracts/page-map'

/** `robots.txt` (RFC 9309): search engines stay away from interfaces and from personal pages, whoever owns them. */
export function crawlingRules(releases: readonly ChosenRelease[]): string {
  const personal = releases
    .flatMap(({ manifest }) => manifest.routes)
    .filter(({ access }) => access === 'personal')
    .map(({ pattern }) => `/*${pattern.replace(/:[^/]+/g, '*')}`)
  const rules = ['/api/', '/auth/', ...new Set(personal)].map((path) => `Disallow: ${path}`)
  return ['User-agent: *', 'Allow: /api/catalog/pictures/', ...rules, ''].join('\n')
}
