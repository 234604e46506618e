import type { Objection } from '../domain/admission/objection.ts'
import type { Submission } from '../domain/admission/submission.ts'
import type { ServerTrial } from '../ports/server-trial.ts'

/** Renders each public page once, until one fails, while nothing answers: a script that fails then fails shoppers when a service is down. */
export async function tryServerScript(
  trial: ServerTrial,
  { manifest, server }: Submission,
): Promise<readonly Objection[]> {
  if (!server) return []
  for (const [index, { pattern, access }] of manifest.routes.entries()) {
    if (access !== 'public') continue
    const path = pattern.replaceAll(/:[\w-]+/g, 'example')
    const reason = await trial.render(server.text, { path, query: '', locale: 'ko', currency: 'KRW' })
    if (reason === undefined) continue
    return [
      {
        code: 'server-render-failed',
        what: 'The server script does not render a page that the manifest declares.',
        why: `"${path}" ended so: ${reason}. Mend src/server.ts or the page; while no service answers, the page shows that.`,
        where: `mfe.json#/routes/${index}`,
      },
    ]
  }
  return []
}
