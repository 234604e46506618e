import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

const PLACEHOLDER = /:([A-Za-z0-9_-]+)/g

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)

/** What a route's `existsAt` leaves open is what the address of a page can fill in. */
export function checkExistencePlaceholders({ manifest }: Submission): readonly Objection[] {
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

/** The check is made in nobody's name, so that it could only refuse what the owner of a personal page may see. */
export function checkPersonalExistence({ manifest }: Submission): readonly Objection[] {
  return manifest.routes.flatMap(({ pattern, access, existsAt }, index) => {
    if (access !== 'personal' || existsAt === undefined) return []
    return {
      code: 'route-personal-existence' as const,
      what: 'A personal route asks for existence.',
      why: `"${existsAt}" is asked without anybody's authorization, so it cannot tell whether "${pattern}" exists for its owner. Leave existsAt out.`,
      where: `mfe.json#/routes/${index}/existsAt`,
    }
  })
}

/** A list fills in one name, and what it names is for search engines. */
export function checkListedPages({ manifest }: Submission): readonly Objection[] {
  return manifest.routes.flatMap(({ pattern, access, listedAt }, index) => {
    if (listedAt === undefined) return []
    if (access === 'public' && placeholders(pattern).length === 1) return []
    return {
      code: 'route-not-listable' as const,
      what: 'A route lists its pages, but cannot.',
      why: `"${listedAt}" would name pages of "${pattern}" for search engines: only public routes with exactly one placeholder have such a list. Leave listedAt out.`,
      where: `mfe.json#/routes/${index}/listedAt`,
    }
  })
}
