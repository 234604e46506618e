import { PageReleaseIdSchema } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { CurrentDocument } from '../../../application/current-document.ts'
import { currentReleaseId } from '../../../application/current-release-id.ts'
import { failedCanaries, visitorId } from './cookies.ts'

/** A page that stays open asks here whether a new one would be another. */
export function addReleaseIdRoute(app: HttpServer, current: CurrentDocument): void {
  app.get(
    '/releases.json',
    {
      schema: {
        summary: 'What a new page of this visitor would be made of',
        response: { 200: PageReleaseIdSchema },
      },
    },
    async (request, reply) => {
      const visitor = { visitorId: visitorId(request), failedCanaries: failedCanaries(request) }
      const id = await currentReleaseId(current, visitor)
      return reply.header('cache-control', 'no-store').send({ id: id ?? '' })
    },
  )
}
