import { FragmentSchema, ReleaseNameSchema } from './manifest.ts'
import { ReleaseIdSchema } from './release-map.ts'
import { type Static, Strict, Type } from './schema.ts'

export const CHANGE_ACTIONS = [
  'rollout',
  'promote',
  'rollback',
  'restore',
  'pause',
  'resume',
  'kill',
  'revive',
] as const
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]

const Reason = Type.Optional(
  Type.String({ minLength: 1, maxLength: 500, description: 'Why, for the audit log' }),
)
/** Percent of the visitors. */
const Share = Type.Number({ minimum: 0, maximum: 100 })
const { tag: Tag } = FragmentSchema.properties

/** 0 is the empty environment before the first change. */
export const RevisionSchema = Type.Integer({ minimum: 0, maximum: 2_147_483_647 })

/**
 * Bodies of `POST /api/registry/environments/:environment/releases/:name/<action>`. All need `If-Match: "<revision>"` (412 when it moved
 * on) unless it is `*`; each makes one revision, or none where everything is so already.
 */
export const RolloutSchema = Strict({ release: ReleaseIdSchema, share: Share, reason: Reason })
/** Without `release`: the one that is being rolled out. */
export const PromoteSchema = Strict({ release: Type.Optional(ReleaseIdSchema), reason: Reason })
/** Without `release`: ends the rollout, or goes back to the default before. */
export const RollbackSchema = Strict({ release: Type.Optional(ReleaseIdSchema), reason: Reason })
export const PauseSchema = Strict({ reason: Reason })
/** Without `fragment`: the pages and all fragments of the micro-frontend. */
export const SwitchSchema = Strict({ fragment: Type.Optional(Tag), reason: Reason })
/** `POST /api/registry/environments/:environment/restore`: the defaults of that revision, for everybody. */
export const RestoreSchema = Strict({
  revision: Type.Integer({ ...RevisionSchema, minimum: 1 }),
  reason: Reason,
})

const changeProperties = {
  action: Type.Enum([...CHANGE_ACTIONS]),
  name: Type.Optional(ReleaseNameSchema),
  release: Type.Optional(ReleaseIdSchema),
  previous: Type.Optional(
    Type.String({ ...ReleaseIdSchema, description: 'The release that was the default before' }),
  ),
  share: Type.Optional(Share),
  fragment: Type.Optional(Tag),
  restored: Type.Optional(Type.Integer({ description: 'The revision whose defaults came back' })),
  reason: Reason,
}

/** Answer of every change. `isNew` is false where everything was so already; the ETag is the revision. */
export const ChangeResultSchema = Strict({
  environment: Type.String(),
  revision: Type.Integer(),
  isNew: Type.Boolean(),
  ...changeProperties,
})
export type ChangeResultDto = Static<typeof ChangeResultSchema>

/** `GET /api/registry/environments/:environment/changes`: the audit log, newest first, at most 100. */
export const ChangeListSchema = Strict({
  items: Type.Array(
    Strict({
      revision: Type.Integer(),
      ...changeProperties,
      by: Type.String({ description: 'Subject of the token; `guard` where a rollout was stopped by itself' }),
      at: Type.String({ format: 'date-time' }),
    }),
  ),
})
export type ChangeListDto = Static<typeof ChangeListSchema>
