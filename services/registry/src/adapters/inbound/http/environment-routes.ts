import { ChangeListSchema, ReleaseDocumentSchema, Strict, Type } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import {
  getReleaseDocument,
  type GetReleaseDocumentDependencies,
} from '../../../application/get-release-document.ts'
import { ENVIRONMENTS, isEnvironmentName } from '../../../domain/environment.ts'
import { toChangeListDto } from './change-dto.ts'
import { hasAlready, toEntityTag } from './entity-tag.ts'

export const EnvironmentParams = Strict({ environment: Type.String({ maxLength: 40 }) })

export function addEnvironmentRoutes(app: HttpServer, dependencies: GetReleaseDocumentDependencies): void {
  app.get(
    '/api/registry/environments/:environment',
    {
      schema: {
        summary: 'What is live: the release document, with the revision as ETag',
        params: EnvironmentParams,
        response: { 200: ReleaseDocumentSchema, 304: Type.Null({ description: 'Unchanged' }) },
      },
    },
    async ({ params, headers }, reply) => {
      assertEnvironment(params.environment)
      const document = await getReleaseDocument(dependencies, params.environment)
      const tag = toEntityTag(document.revision)
      reply.header('etag', tag).header('cache-control', 'no-cache')
      return hasAlready(headers['if-none-match'], tag) ? reply.code(304).send(null) : document
    },
  )

  app.get(
    '/api/registry/environments/:environment/changes',
    {
      schema: {
        summary: 'Who changed what, when and why: newest first',
        params: EnvironmentParams,
        querystring: Strict({ limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }) }),
        response: { 200: ChangeListSchema },
      },
    },
    async ({ params, query }) => {
      assertEnvironment(params.environment)
      return toChangeListDto(await dependencies.environments.revisions(params.environment, query.limit))
    },
  )
}

export function assertEnvironment(name: string): void {
  if (isEnvironmentName(name)) return
  throw new Problem(
    404,
    'unknown-environment',
    'There is no such environment.',
    `"${name}" is none of ${ENVIRONMENTS.join(', ')}.`,
  )
}
