import {
  type ChangeResultDto,
  ChangeResultSchema,
  PauseSchema,
  PromoteSchema,
  ReleaseNameSchema,
  RestoreSchema,
  RollbackSchema,
  RolloutSchema,
  Strict,
  SwitchSchema,
  Type,
} from '@jangteo/contracts'
import type { HttpServer, Principal } from '@jangteo/service-kit'
import type {
  ChangeDependencies,
  ChangeOutcome,
  ChangeRequest,
} from '../../../application/change-environment.ts'
import { pauseRollout, resumeRollout } from '../../../application/pause-rollout.ts'
import { promoteRelease } from '../../../application/promote-release.ts'
import { restoreEnvironment } from '../../../application/restore-environment.ts'
import { rollBackRelease } from '../../../application/roll-back-release.ts'
import { rollOutRelease } from '../../../application/roll-out-release.ts'
import { switchOff, switchOn } from '../../../application/switch-off.ts'
import { toChangeResultDto } from './change-dto.ts'
import { toProblem } from './change-problem.ts'
import { expectedRevision, toEntityTag } from './entity-tag.ts'
import { assertEnvironment, EnvironmentParams } from './environment-routes.ts'
import { requireOwner, requirePlatform } from './require-owner.ts'

const ENVIRONMENT = '/api/registry/environments/:environment'
const RELEASES = `${ENVIRONMENT}/releases/:name`
const ReleaseParams = Strict({ environment: Type.String({ maxLength: 40 }), name: ReleaseNameSchema })
const config = { scope: 'registry:promote', owner: 'team' } as const
const response = { 200: ChangeResultSchema }
const schemaOf = <Body>(summary: string, body: Body) =>
  ({ summary, params: ReleaseParams, body, response }) as const

/** Everything that changes what is live: one revision each, and one row of the audit log. */
export function addChangeRoutes(app: HttpServer, dependencies: ChangeDependencies): void {
  const own = async (request: OwnRequest): Promise<ChangeRequest & { readonly name: string }> => {
    assertEnvironment(request.params.environment)
    await requireOwner(dependencies, request.principal, request.params.name)
    return { ...request.params, ...askedBy(request) }
  }

  app.put(
    RELEASES,
    { config, schema: schemaOf('Give a release to every visitor', PromoteSchema) },
    async (request, reply) =>
      answer(reply, await promoteRelease(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/rollout`,
    { config, schema: schemaOf('Give a release to a share of the visitors', RolloutSchema) },
    async (request, reply) =>
      answer(reply, await rollOutRelease(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/rollback`,
    { config, schema: schemaOf('Take visitors back to an earlier release', RollbackSchema) },
    async (request, reply) =>
      answer(reply, await rollBackRelease(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/pause`,
    { config, schema: schemaOf('Let the rollout stand still', PauseSchema) },
    async (request, reply) =>
      answer(reply, await pauseRollout(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/resume`,
    { config, schema: schemaOf('Let the rollout go on', PauseSchema) },
    async (request, reply) =>
      answer(reply, await resumeRollout(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/kill`,
    { config, schema: schemaOf('Switch a micro-frontend or one of its fragments off', SwitchSchema) },
    async (request, reply) =>
      answer(reply, await switchOff(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${RELEASES}/revive`,
    { config, schema: schemaOf('Switch it on again', SwitchSchema) },
    async (request, reply) =>
      answer(reply, await switchOn(dependencies, { ...(await own(request)), ...request.body })),
  )
  app.post(
    `${ENVIRONMENT}/restore`,
    {
      config: { ...config, owner: 'platform' },
      schema: {
        summary: 'Bring back what everybody had at an earlier revision',
        params: EnvironmentParams,
        body: RestoreSchema,
        response,
      },
    },
    async (request, reply) => {
      const { environment } = request.params
      assertEnvironment(environment)
      requirePlatform(request.principal, environment)
      const change = { environment, ...askedBy(request), ...request.body }
      return answer(reply, await restoreEnvironment(dependencies, change))
    },
  )
}

interface AskedRequest {
  readonly headers: { readonly 'if-match'?: string | undefined }
  readonly principal: Principal | null
}

interface OwnRequest extends AskedRequest {
  readonly params: { readonly environment: string; readonly name: string }
}

const askedBy = ({ headers, principal }: AskedRequest): Pick<ChangeRequest, 'expected' | 'by'> => ({
  expected: expectedRevision(headers['if-match']),
  by: principal?.sub ?? '',
})

interface Reply {
  header(name: string, value: string): unknown
}

function answer(reply: Reply, outcome: ChangeOutcome): ChangeResultDto {
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      reply.header('etag', toEntityTag(outcome.environment.revision))
      return toChangeResultDto(outcome)
    default:
      throw toProblem(outcome)
  }
}
