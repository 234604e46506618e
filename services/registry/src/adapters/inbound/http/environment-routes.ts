import {
  PromoteSchema,
  PromotionSchema,
  ReleaseDocumentSchema,
  ReleaseNameSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { getReleaseDocument } from '../../../application/get-release-document.ts'
import {
  type PromoteDependencies,
  type PromoteOutcome,
  promoteRelease,
} from '../../../application/promote-release.ts'
import { ENVIRONMENTS, isEnvironmentName } from '../../../domain/environment.ts'
import { expectedRevision, hasAlready, toEntityTag } from './entity-tag.ts'
import { refusal } from './refusal.ts'
import { requireOwner } from './require-owner.ts'
import { unknownRelease } from './release-routes.ts'

const EnvironmentParams = Strict({ environment: Type.String({ maxLength: 40 }) })
const PromoteParams = Strict({ environment: Type.String({ maxLength: 40 }), name: ReleaseNameSchema })

export function addEnvironmentRoutes(app: HttpServer, dependencies: PromoteDependencies): void {
  addRead(app, dependencies)
  addPromote(app, dependencies)
}

function addRead(app: HttpServer, dependencies: PromoteDependencies): void {
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
}

function addPromote(app: HttpServer, dependencies: PromoteDependencies): void {
  app.put(
    '/api/registry/environments/:environment/releases/:name',
    {
      config: { scope: 'registry:promote' },
      schema: {
        summary: 'Give a release to every visitor',
        params: PromoteParams,
        body: PromoteSchema,
        response: { 200: PromotionSchema },
      },
    },
    async ({ params, body, headers, principal }, reply) => {
      assertEnvironment(params.environment)
      await requireOwner(dependencies, principal, params.name)
      const outcome = await promoteRelease(dependencies, {
        ...params,
        release: body.release,
        expected: expectedRevision(headers['if-match']),
        by: principal?.sub ?? '',
      })
      if (outcome.kind !== 'promoted' && outcome.kind !== 'unchanged') {
        throw toProblem(outcome, params.name, body.release)
      }
      const { environment, previous } = outcome
      return reply.header('etag', toEntityTag(environment.revision)).send({
        environment: environment.name,
        revision: environment.revision,
        name: params.name,
        release: body.release,
        ...(previous !== undefined && { previous }),
      })
    },
  )
}

type Refused = Exclude<PromoteOutcome, { kind: 'promoted' | 'unchanged' }>

function toProblem(outcome: Refused, name: string, release: string): Problem {
  switch (outcome.kind) {
    case 'refused':
      return refusal(outcome.objections)
    case 'unknown-release':
      return unknownRelease(name, release)
    case 'revision-moved':
      return new Problem(
        412,
        'revision-moved',
        'Somebody else changed the environment in between.',
        `It is at revision ${outcome.revision} now. Read it again, see what changed, and repeat.`,
        { revision: outcome.revision },
      )
  }
}

function assertEnvironment(name: string): void {
  if (isEnvironmentName(name)) return
  throw new Problem(
    404,
    'unknown-environment',
    'There is no such environment.',
    `"${name}" is none of ${ENVIRONMENTS.join(', ')}.`,
  )
}
