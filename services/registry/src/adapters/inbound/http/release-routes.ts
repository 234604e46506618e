import {
  ReleaseIdSchema,
  ReleaseListSchema,
  ReleaseNameSchema,
  ReleaseSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { type PublishDependencies, publishRelease } from '../../../application/publish-release.ts'
import type { ReleaseRepository } from '../../../ports/release-repository.ts'
import { MAX_UPLOAD_BYTES, readArchive } from './read-archive.ts'
import { refusal } from './refusal.ts'
import { toReleaseDto, toReleaseListDto } from './release-dto.ts'

const LIST_LIMIT = 100
/** Uploads are judged against what shoppers have now. */
const JUDGED_AGAINST = 'production'

export function addReleaseRoutes(app: HttpServer, dependencies: PublishDependencies): void {
  addPublish(app, dependencies)
  addReads(app, dependencies.releases)
}

function addPublish(app: HttpServer, dependencies: PublishDependencies): void {
  app.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body)
  })
  app.post(
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
    async (request, reply) => {
      if (!(request.body instanceof Uint8Array)) throw notAnArchive()
      const outcome = await publishRelease(dependencies, {
        files: await readArchive(request.body),
        publishedBy: request.principal?.sub ?? '',
        environment: JUDGED_AGAINST,
      })
      if (outcome.kind === 'refused') throw refusal(outcome.objections)
      const { name, id } = outcome.release
      return reply
        .code(outcome.kind === 'published' ? 201 : 200)
        .header('location', `/api/registry/releases/${name}/${id}`)
        .send(toReleaseDto(outcome.release))
    },
  )
}

function addReads(app: HttpServer, releases: ReleaseRepository): void {
  app.get(
    '/api/registry/releases',
    {
      schema: {
        summary: 'Releases, newest first',
        querystring: Strict({ name: Type.Optional(ReleaseNameSchema) }),
        response: { 200: ReleaseListSchema },
      },
    },
    async ({ query }) => toReleaseListDto(await releases.list({ name: query.name, limit: LIST_LIMIT })),
  )
  app.get(
    '/api/registry/releases/:name/:release',
    {
      schema: {
        summary: 'One release with its manifest and files',
        params: Strict({ name: ReleaseNameSchema, release: ReleaseIdSchema }),
        response: { 200: ReleaseSchema },
      },
    },
    async ({ params }) => {
      const release = await releases.find({ name: params.name, id: params.release })
      if (release === undefined) throw unknownRelease(params.name, params.release)
      return toReleaseDto(release)
    },
  )
}

const notAnArchive = (): Problem =>
  new Problem(
    415,
    'archive-expected',
    'A release is uploaded as a gzipped tar archive.',
    'Send it as the body with Content-Type: application/gzip, or use `jangteo publish`.',
  )

export const unknownRelease = (name: string, release: string): Problem =>
  new Problem(
    404,
    'unknown-release',
    'There is no such release.',
    `${name} ${release} was never published here. \`jangteo releases ${name}\` lists what there is.`,
  )
