import { POLICY_REPORTS_PATH } from '@jangteo/contracts'
import { type HttpServer, addCounter } from '@jangteo/service-kit'
import { type Violation, toViolation } from '../../../domain/violation.ts'

const TYPES = ['application/reports+json', 'application/csp-report']
const BODY_LIMIT_BYTES = 32 * 1024
const REPORTS_OF_ONE_BODY = 50
/** More kinds than a shop that works ever has; whoever makes some up fills no log. */
const LOGGED_KINDS = 100

function parse(text: string): readonly unknown[] {
  try {
    const sent: unknown = JSON.parse(text)
    return Array.isArray(sent) ? sent : [sent]
  } catch {
    return []
  }
}

/** Counts what the policies of pages stopped (`/metrics`), and logs each kind of it once. Anybody can send anything: nothing else is kept. */
export async function registerReportRoutes(app: HttpServer): Promise<void> {
  const count = addCounter(app, {
    name: 'policy_violations_total',
    help: 'What browsers say that the policies of pages stopped',
    labels: ['policy', 'directive'],
  })
  const logged = new Set<string>()

  const note = ({ policy, directive, blocked }: Violation): void => {
    count({ policy, directive })
    const kind = [policy, directive, blocked].join(' ')
    if (logged.has(kind) || logged.size >= LOGGED_KINDS) return
    logged.add(kind)
    app.log.warn({ policy, directive, blocked }, 'a browser stopped what a policy of the page forbids')
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser<string>(
      TYPES,
      { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES },
      (_request, text, done) => done(null, parse(text)),
    )
    scope.post<{ Body: readonly unknown[] | undefined }>(
      POLICY_REPORTS_PATH,
      { schema: { hide: true } },
      async ({ body = [] }, reply) => {
        const violations = body.slice(0, REPORTS_OF_ONE_BODY).map(toViolation)
        for (const violation of violations) if (violation) note(violation)
        return reply.code(204).send()
      },
    )
  })
}
