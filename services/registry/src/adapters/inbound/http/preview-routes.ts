import {
  PREVIEW_TOKEN_PATTERN,
  PreviewLinkSchema,
  PreviewSchema,
  ReleaseIdSchema,
  ReleaseNameSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { type PreviewDependencies, readPreview } from '../../../application/read-preview.ts'
import { unknownRelease } from './release-routes.ts'

/** A preview shows what shoppers have, but for one release. */
const AROUND_IT = 'production'

export function addPreviewRoutes(app: HttpServer, dependencies: PreviewDependencies): void {
  app.post(
    '/api/registry/releases/:name/:release/preview',
    {
      config: { scope: 'registry:publish', owner: 'client' },
      schema: {
        summary: 'A link that shows the whole shop with this release, for a week',
        params: Strict({ name: ReleaseNameSchema, release: ReleaseIdSchema }),
        response: { 201: PreviewLinkSchema },
      },
    },
    async ({ params: { name, release } }, reply) => {
      if ((await dependencies.releases.find({ name, id: release })) === undefined)
        throw unknownRelease(name, release)
      const { token, expiresAt } = dependencies.previews.sign(name, release)
      return reply.code(201).send({ path: `/preview/${token}`, expiresAt: expiresAt.toISOString() })
    },
  )
  app.get(
    '/api/registry/previews/:token',
    {
      schema: {
        summary: 'The release that a preview shows',
        params: Strict({ token: Type.String({ pattern: PREVIEW_TOKEN_PATTERN, maxLength: 120 }) }),
        response: { 200: PreviewSchema },
      },
    },
    async ({ params }, reply) => {
      const outcome = await readPreview(dependencies, params.token, AROUND_IT)
      reply.header('cache-control', 'no-store')
      if (outcome.kind === 'preview') return outcome.preview
      throw outcome.kind === 'expired' ? expired() : unknown()
    },
  )
}

const unknown = (): Problem =>
  new Problem(
    404,
    'preview-unknown',
    'This is no preview.',
    'The address was changed or not copied whole. Ask for the link again.',
  )

const expired = (): Problem =>
  new Problem(
    410,
    'preview-expired',
    'The preview has ended.',
    'Links live for a week. `jangteo preview <name> <release>` makes a new one.',
  )
