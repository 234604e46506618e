import { ReleaseNameSchema } from './manifest.ts'
import { ReleaseIdSchema } from './release-map.ts'
import { type Static, Strict, Type } from './schema.ts'

/** Of the packed archive of one release. */
export const MAX_UPLOAD_BYTES = 30 * 1024 * 1024

/** Why a release is not admitted. */
export const ObjectionSchema = Strict({
  code: Type.String({ description: 'Permanent: pipelines branch on it' }),
  what: Type.String({ description: 'What is wrong, without data' }),
  why: Type.String({ description: 'Why it matters, with the data, and how to mend it' }),
  where: Type.String({ description: 'The file, or the place in mfe.json' }),
})

/**
 * Answer of `GET /api/registry/can-i-deploy?name=&release=&environment=`, and of `POST /api/registry/can-i-deploy?environment=` with the
 * archive of a build that was not published. What would be refused is an answer too: 200.
 */
export const DeployAnswerSchema = Strict({
  environment: Type.String(),
  revision: Type.Integer({ description: 'Of the environment that it was compared with' }),
  name: ReleaseNameSchema,
  release: ReleaseIdSchema,
  isDeployable: Type.Boolean(),
  objections: Type.Array(ObjectionSchema),
})
export type DeployAnswer = Static<typeof DeployAnswerSchema>
