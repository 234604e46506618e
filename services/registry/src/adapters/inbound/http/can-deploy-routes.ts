import {
  type DeployAnswer,
  DeployAnswerSchema,
  MAX_UPLOAD_BYTES,
  ReleaseIdSchema,
  ReleaseNameSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { AdmissionDependencies } from '../../../application/admit-upload.ts'
import { canDeployRelease, canDeployUpload, type DeployVerdict } from '../../../application/can-deploy.ts'
import { acceptArchivesOnly, filesOfBody } from './archive-body.ts'
import { assertEnvironment } from './environment-routes.ts'
import { notOwner } from './require-owner.ts'
import { refusal } from './refusal.ts'
import { unknownRelease } from './release-routes.ts'

const PATH = '/api/registry/can-i-deploy'
const environment = Type.String({ maxLength: 40, default: 'production' })

export async function addCanDeployRoutes(
  app: HttpServer,
  dependencies: AdmissionDependencies,
): Promise<void> {
  app.get(
    PATH,
    {
      schema: {
        summary: 'Whether a published release could go live among what is live now',
        querystring: Strict({ name: ReleaseNameSchema, release: ReleaseIdSchema, environment }),
        response: { 200: DeployAnswerSchema },
      },
    },
    async ({ query }) => {
      assertEnvironment(query.environment)
      const outcome = await canDeployRelease(dependencies, query)
      if (outcome.kind === 'unknown-release') throw unknownRelease(query.name, query.release)
      return toAnswer(outcome, query.environment)
    },
  )
  await app.register(async (uploads: HttpServer) => {
    acceptArchivesOnly(uploads)
    uploads.post(
      PATH,
      {
        bodyLimit: MAX_UPLOAD_BYTES,
        config: { scope: 'registry:publish', owner: 'team' },
        schema: {
          summary: 'Whether a build would be admitted; nothing of it is kept',
          consumes: ['application/gzip'],
          querystring: Strict({ environment }),
          response: { 200: DeployAnswerSchema },
        },
      },
      async ({ body, query, principal }) => {
        assertEnvironment(query.environment)
        const upload = { files: await filesOfBody(body), roles: principal?.roles ?? [] }
        const outcome = await canDeployUpload(dependencies, upload, query.environment)
        if (outcome.kind === 'not-owner') throw notOwner(outcome.ownership)
        if (outcome.kind === 'unreadable') throw refusal(outcome.objections)
        return toAnswer(outcome, query.environment)
      },
    )
  })
}

const toAnswer = (
  { name, release, revision, objections }: DeployVerdict,
  environmentName: string,
): DeployAnswer => ({
  environment: environmentName,
  revision,
  name,
  release,
  isDeployable: objections.length === 0,
  objections: objections.map((objection) => ({ ...objection })),
})
