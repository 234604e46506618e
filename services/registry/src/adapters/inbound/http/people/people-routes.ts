import { type Locale, RevisionSchema, Strict, Type } from '@jangteo/contracts'
import { type HttpServer, localeFromAcceptLanguage } from '@jangteo/service-kit'
import { compareRevisions } from '../../../../application/compare-revisions.ts'
import { getHealth } from '../../../../application/get-health.ts'
import { getVitals } from '../../../../application/get-vitals.ts'
import { liveReleases } from '../../../../application/live-releases.ts'
import type { ReleaseSigner } from '../../../../application/release-signer.ts'
import { type Environment, ENVIRONMENTS } from '../../../../domain/environment.ts'
import { formerDefault } from '../../../../domain/steps/rollback.ts'
import type { EnvironmentRepository } from '../../../../ports/environment-repository.ts'
import type { HealthRepository } from '../../../../ports/health-repository.ts'
import type { ReleaseRepository } from '../../../../ports/release-repository.ts'
import type { VitalRepository } from '../../../../ports/vital-repository.ts'
import { differenceSection } from './difference-section.ts'
import { loadPeoplePage } from './layout.ts'
import { liveSection } from './live-section.ts'
import type { PageContext } from './page-context.ts'
import { registryOption } from './registry-option.ts'
import { texts } from './texts.ts'
import { timelineSection } from './timeline-section.ts'

export interface PeopleDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly signer: Pick<ReleaseSigner, 'isGenuine'>
  readonly health: HealthRepository
  readonly vitals: VitalRepository
  readonly now: () => Date
}

const TIMELINE_LENGTH = 50
const DEFAULT_LOCALE: Locale = 'ko'

/** What is live, for people: `/api/registry/`. */
export async function addPeopleRoutes(app: HttpServer, dependencies: PeopleDependencies): Promise<void> {
  const page = await loadPeoplePage()
  app.get(
    '/api/registry/',
    {
      schema: {
        summary: 'What is live, its timeline and how revisions differ, as a page for people',
        querystring: Strict({
          locale: Type.Optional(Type.Enum(['ko', 'en'])),
          environment: Type.Enum([...ENVIRONMENTS], { default: 'production' }),
          from: Type.Optional(RevisionSchema),
          to: Type.Optional(RevisionSchema),
        }),
      },
    },
    async (request, reply) => {
      const { query, headers } = request
      const locale = query.locale ?? localeFromAcceptLanguage(headers['accept-language']) ?? DEFAULT_LOCALE
      const context: PageContext = {
        locale,
        text: texts[locale],
        environment: query.environment,
        registryOption: registryOption(request),
      }
      const { environments } = dependencies
      const current = await environments.current(query.environment)
      const revisions = await environments.revisions(query.environment, TIMELINE_LENGTH)
      const { to = current.revision, from = Math.max(0, to - 1) } = query
      const parts = [
        liveSection(context, {
          current,
          releases: await liveReleases(dependencies.releases, current),
          isGenuine: (release) => dependencies.signer.isGenuine(release),
          health: await getHealth(dependencies, query.environment),
          vitals: await getVitals(dependencies, query.environment),
          returnable: await returnableNames(environments, current),
        }),
        timelineSection(context, revisions),
        differenceSection(context, {
          from,
          to,
          comparison: await compareRevisions(dependencies, query.environment, { from, to }),
        }),
      ]
      return reply
        .headers(page.headers)
        .header('content-language', locale)
        .type('text/html; charset=utf-8')
        .send(page.markup(context, parts, current.revision))
    },
  )
  app.get('/api/registry', { schema: { hide: true } }, (_request, reply) =>
    reply.redirect('/api/registry/', 308),
  )
}

/** Names that a rollback takes to a release before. */
async function returnableNames(
  environments: EnvironmentRepository,
  { name: environment, deployments }: Environment,
): Promise<ReadonlySet<string>> {
  const formerDefaults = await Promise.all(
    Object.keys(deployments).map(async (name) => ({
      name,
      former: formerDefault(await environments.defaultTurns(environment, name)),
    })),
  )
  return new Set(formerDefaults.flatMap(({ name, former }) => (former === undefined ? [] : [name])))
}
