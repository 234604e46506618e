import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

/** A public page is rendered for everybody as it is; only a personal one differs for browsers without scripts. */
export function checkPublicPlain({ manifest }: Submission): readonly Objection[] {
  return manifest.routes.flatMap(({ pattern, access, plain }, index) => {
    if (access !== 'public' || !plain) return []
    return {
      code: 'route-public-plain' as const,
      what: 'A public route asks to be rendered for browsers without scripts.',
      why: `"${pattern}" is rendered on a server for everybody anyway, and never with a visitor's cookies. Leave plain out, or make the route personal.`,
      where: `mfe.json#/routes/${index}/plain`,
    }
  })
}
