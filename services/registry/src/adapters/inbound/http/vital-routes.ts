import { Type, VitalsReportSchema } from '@jangteo/contracts'
import { type HttpServer, refusesTracking } from '@jangteo/service-kit'
import type { VitalCounter } from '../../../application/vital-counter.ts'
import { isEnvironmentName } from '../../../domain/environment.ts'
import { ReportLimit } from './report-limit.ts'
import { addressOf, isPreviewing } from './visitor-key.ts'

export interface VitalRouteDependencies {
  readonly vitalCounter: VitalCounter
  readonly now: () => Date
}

const BODY_LIMIT = 2 * 1024

export function addVitalRoutes(app: HttpServer, { vitalCounter, now }: VitalRouteDependencies): void {
  const limit = new ReportLimit(now)
  app.post(
    '/api/registry/vitals',
    {
      bodyLimit: BODY_LIMIT,
      schema: {
        summary:
          'How a page felt to a visitor who allowed that to be told; what is too much, of a preview or of nothing that is live is left out',
        body: VitalsReportSchema,
        response: { 204: Type.Null({ description: 'Noted' }) },
      },
    },
    async (request, reply) => {
      const { environment, vitals } = request.body
      // The page has looked for that too; here it is heard also where it did not.
      const counts =
        isEnvironmentName(environment) && !isPreviewing(request) && !refusesTracking(request.headers)
      if (counts && limit.allows(addressOf(request))) await vitalCounter.count(environment, vitals)
      return reply.code(204).send(null)
    },
  )
}
