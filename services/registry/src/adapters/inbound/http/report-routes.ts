import { HealthListSchema, PageReportSchema, Type } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { getHealth } from '../../../application/get-health.ts'
import type { ReleaseHealthCounter } from '../../../application/release-health.ts'
import { isEnvironmentName } from '../../../domain/environment.ts'
import type { EnvironmentRepository } from '../../../ports/environment-repository.ts'
import type { HealthRepository } from '../../../ports/health-repository.ts'
import { assertEnvironment, EnvironmentParams } from './environment-routes.ts'
import { ReportLimit } from './report-limit.ts'
import { addressOf, isPreviewing, visitorKey } from './visitor-key.ts'

export interface ReportDependencies {
  readonly environments: EnvironmentRepository
  readonly health: HealthRepository
  readonly counter: ReleaseHealthCounter
  readonly now: () => Date
}

const BODY_LIMIT = 8 * 1024

export function addReportRoutes(app: HttpServer, dependencies: ReportDependencies): void {
  const limit = new ReportLimit(dependencies.now)

  app.post(
    '/api/registry/reports',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        summary:
          'What a page saw of its releases; what is too much, of a preview or of no live release is left out',
        body: PageReportSchema,
        response: { 204: Type.Null({ description: 'Noted' }) },
      },
    },
    async (request, reply) => {
      const { environment, sights } = request.body
      const counts = isEnvironmentName(environment) && !isPreviewing(request)
      if (counts && limit.allows(addressOf(request))) {
        await dependencies.counter.count(environment, visitorKey(request, dependencies.now()), sights)
      }
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/registry/environments/:environment/health',
    {
      schema: {
        summary: 'How often what is live fails, in visitors',
        params: EnvironmentParams,
        response: { 200: HealthListSchema },
      },
    },
    async ({ params }) => {
      assertEnvironment(params.environment)
      const items = await getHealth(dependencies, params.environment)
      return {
        items: items.map(({ name, release, visitors, mounts, fragments, errors }) => ({
          name,
          release,
          visitors,
          failed: { mount: mounts, fragment: fragments, error: errors },
        })),
      }
    },
  )
}
