import { ReleaseSchema } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { type PublishDependencies, publishRelease } from '../../../application/publish-release.ts'
import { MAX_UPLOAD_BYTES, readArchive } from './read-archive.ts'
import { notOwner } from './require-owner.ts'
import { refusal } from './refusal.ts'
import { toReleaseDto } from './release-dto.ts'

/** Uploads are judged against what shoppers have now. */
const JUDGED_AGAINST = 'production'

export async function addPublishRoute(app: HttpServer, dependencies: PublishDependencies): Promise<void> {
  await app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers()
    uploads.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body)
    })
    uploads.addContentTypeParser('*', async () => {
      throw notAnArchive()
    })
    uploads.post(
      '/api/registry/releases',
      {
        bodyLimit: MAX_UPLOAD_BYTES,
        config: { scope: 'registry:publish' },
        schema: {
          summary: 'Publish a release: a gzipped tar with mfe.json at its root',
          consumes: ['application/gzip'],
          response: { 200: ReleaseSchema, 201: ReleaseSchema },
        },
      },
      async ({ body, principal }, reply) => {
        if (!(body instanceof Uint8Array)) throw notAnArchive()
        const outcome = await publishRelease(dependencies, {
          files: await readArchive(body),
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

const notAnArchive = (): Problem =>
  new Problem(
    415,
    'archive-expected',
    'A release is uploaded as a gzipped tar archive.',
    'Send it as the body with Content-Type: application/gzip, or use `jangteo publish`.',
  )
