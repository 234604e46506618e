import type { FragmentRequest, PageRequest } from '@jangteo/contracts'
import type { Objection } from '../domain/admission/objection.ts'
import type { Submission } from '../domain/admission/submission.ts'
import type { ServerTrial } from '../ports/server-trial.ts'

interface Attempt {
  readonly what: 'page' | 'fragment'
  readonly name: string
  readonly request: PageRequest | FragmentRequest
  readonly where: string
}

/** Renders each public page and each fragment of the server once, until one fails, while nothing answers: a script that fails then fails shoppers when a service is down. */
export async function tryServerScript(
  trial: ServerTrial,
  { manifest, server }: Submission,
): Promise<readonly Objection[]> {
  if (!server) return []
  for (const { what, name, request, where } of attemptsFor(manifest)) {
    const reason = await trial.render(server.text, request)
    if (reason === undefined) continue
    return [
      {
        code: 'server-render-failed',
        what: `The server script does not render a ${what} that the manifest declares.`,
        why: `"${name}" ended so: ${reason}. Mend src/server.ts or the ${what}; while no service answers, the ${what} shows that.`,
        where,
      },
    ]
  }
  return []
}

const VISIT = { locale: 'ko', currency: 'KRW' } as const

function attemptsFor({ routes, fragments }: Submission['manifest']): readonly Attempt[] {
  const pages = routes.flatMap(({ pattern, access, plain }, index): Attempt[] => {
    const path = pattern.replaceAll(/:[\w-]+/g, 'example')
    const request = { path, query: '', ...VISIT, ...(plain && { plain }) }
    return access === 'public' || plain
      ? [{ what: 'page', name: path, request, where: `mfe.json#/routes/${index}` }]
      : []
  })
  const parts = fragments.flatMap(({ tag, attributes, server }, index): Attempt[] => {
    const given = Object.fromEntries(attributes.map((name) => [name, 'example']))
    const request = { tag, attributes: given, place: 's0', ...VISIT }
    return server
      ? [{ what: 'fragment', name: `<${tag}>`, request, where: `mfe.json#/fragments/${index}` }]
      : []
  })
  return [...pages, ...parts]
}
