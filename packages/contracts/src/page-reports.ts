import { ReleaseNameSchema } from './manifest.ts'
import { ReleaseIdSchema } from './release-map.ts'
import { type Static, Strict, Type } from './schema.ts'

/** What can become of a release in a page view: it was shown, or a page, a fragment or a script of it failed. */
export const SIGHT_KINDS = ['view', 'mount', 'fragment', 'error'] as const
export type SightKind = (typeof SIGHT_KINDS)[number]

/** `POST /api/registry/reports`: what a page saw of its releases, each kind once. Answered with 204. */
export const PageReportSchema = Strict({
  environment: Type.String({ maxLength: 40 }),
  sights: Type.Array(
    Strict({ name: ReleaseNameSchema, release: ReleaseIdSchema, kind: Type.Enum([...SIGHT_KINDS]) }),
    { minItems: 1, maxItems: 60 },
  ),
})
export type PageReport = Static<typeof PageReportSchema>

/** `GET /api/registry/environments/:environment/health`: of every live release, in visitors, since its name has what it has now. */
export const HealthListSchema = Strict({
  items: Type.Array(
    Strict({
      name: ReleaseNameSchema,
      release: ReleaseIdSchema,
      visitors: Type.Integer(),
      failed: Strict(
        { mount: Type.Integer(), fragment: Type.Integer(), error: Type.Integer() },
        { description: 'Visitors for whom a page, a fragment or a script failed' },
      ),
    }),
  ),
})
export type HealthListDto = Static<typeof HealthListSchema>
