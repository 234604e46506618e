import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

const PLACEHOLDER = /:([A-Za-z0-9_-]+)/g

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)

/** What a route's `existsAt` leaves open is what the address of a page can fill in. */
export function checkPlaceholders({ manifest }: Submission): readonly Objection[] {
  return manifest.routes.flatMap(({ pattern, existsAt = '' }, index) => {
    const known = new Set([...placeholders(pattern), 'locale'])
    const unknown = placeholders(existsAt).filter((name) => !known.has(name))
    return unknown.map((name) => ({
      code: 'route-placeholder-unknown' as const,
      what: 'A route asks for existence with a placeholder that it does not have.',
      why: `":${name}" stands in "${existsAt}", but not in the pattern "${pattern}". Use placeholders of the pattern, or :locale.`,
      where: `mfe.json#/routes/${index}/existsAt`,
    }))
  })
}
