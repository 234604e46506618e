import {
  ReleaseIdSchema,
  ReleaseListSchema,
  ReleaseNameSchema,
  ReleaseSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { ReleaseRepository } from '../../../ports/release-repository.ts'
import { toReleaseDto, toReleaseListDto } from './release-dto.ts'

const LIST_LIMIT = 100

export function addReleaseRoutes(
  app: HttpServer,
  { releases }: { readonly releases: ReleaseRepository },
): void {
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

export const unknownRelease = (name: string, release: string): Problem =>
  new Problem(
    404,
    'unknown-release',
    'There is no such release.',
    `${name} ${release} was never published here. \`jangteo releases ${name}\` lists what there is.`,
  )
