import { MAX_UPLOAD_BYTES, ReleaseSchema } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { type PublishDependencies, publishRelease } from '../../../application/publish-release.ts'
import { acceptArchivesOnly, filesOfBody } from './archive-body.ts'
import { notOwner } from './require-owner.ts'
import { refusal } from './refusal.ts'
import { toReleaseDto } from './release-dto.ts'

/** Uploads are judged against what shoppers have now. */
const JUDGED_AGAINST = 'production'

export async function addPublishRoute(app: HttpServer, dependencies: PublishDependencies): Promise<void> {
  await app.register(async (uploads) => {
    acceptArchivesOnly(uploads)
    uploads.post(
      '/api/registry/releases',
      {
        bodyLimit: MAX_UPLOAD_BYTES,
        config: { scope: 'registry:publish', owner: 'team' },
        schema: {
          summary: 'Publish a release: a gzipped tar with mfe.json at its root',
          consumes: ['application/gzip'],
          response: { 200: ReleaseSchema, 201: ReleaseSchema },
        },
      },
      async ({ body, principal }, reply) => {
        const outcome = await publishRelease(dependencies, {
          files: await filesOfBody(body),
          publishedBy: principal?.sub ?? '',
          roles: principal?.roles ?? [],
          environment: JUDGED_AGAINST,
        })
        if (outcome.kind === 'not-owner') throw notOwner(outcome.ownership)
        if (outcome.kind === 'refused') throw refusal(outcome.objections)
        const { name, id } = outcome.release
        return reply
          .code(outcome.kind === 'published' ? 201 : 200)
          .header('location', `/api/registry/releases/${name}/${id}`)
          .send(toReleaseDto(outcome.release))
      },
    )
  })
}
