import { Type, VitalsReportSchema } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { VitalCounter } from '../../../application/vital-counter.ts'
import { isEnvironmentName } from '../../../domain/environment.ts'
import { ReportLimit } from './report-limit.ts'
import { addressOf, isPreviewing } from './visitor-key.ts'

export interface VitalRouteDependencies {
  readonly vitalCounter: VitalCounter
  readonly now: () => Date
}

const BODY_LIMIT = 2 * 1024

/** Browsers say so in each request (https://w3c.github.io/gpc/); it is heard here also where a page did not. */
const wantsNoMeasuring = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers['sec-gpc'] === '1' || headers['dnt'] === '1'

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
      const counts =
        isEnvironmentName(environment) && !isPreviewing(request) && !wantsNoMeasuring(request.headers)
      if (counts && limit.allows(addressOf(request))) await vitalCounter.count(environment, vitals)
      return reply.code(204).send(null)
    },
  )
}
