import { PageReleaseIdSchema } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { CurrentDocument } from '../../../application/current-document.ts'
import { currentReleaseId } from '../../../application/current-release-id.ts'
import { failedCanaries, visitorId } from './cookies.ts'
import { type PreviewRouteOptions, wantedPreview } from './preview-routes.ts'

export interface ReleaseIdRouteOptions extends PreviewRouteOptions {
  readonly current: CurrentDocument
}

/** A page that stays open asks here whether a new one would be another. */
export function addReleaseIdRoute(app: HttpServer, options: ReleaseIdRouteOptions): void {
  app.get(
    '/releases.json',
    {
      schema: {
        summary: 'What a new page of this visitor would be made of',
        response: { 200: PageReleaseIdSchema },
      },
    },
    async (request, reply) => {
      const wanted = await wantedPreview(request, options)
      reply.header('cache-control', 'no-store')
      if (wanted.kind === 'refused' && wanted.reason === 'unavailable') return reply.send({ id: '' })
      const id = await currentReleaseId(options.current, {
        visitorId: visitorId(request),
        failedCanaries: failedCanaries(request),
        preview: wanted.kind === 'preview' ? wanted.preview : undefined,
      })
      return reply.send({ id: id ?? '' })
    },
  )
}
