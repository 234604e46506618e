import { ReleaseVersionSchema } from './release-map.ts'
import { ReleaseNameSchema } from './manifest.ts'
import { type Static, Strict, Type } from './schema.ts'

/** What stands in a preview's address and cookie: `<name>.<release>.<expiry>.<signature>`. */
export const PREVIEW_TOKEN_PATTERN =
  '^[a-z][a-z0-9-]{1,30}\\.[0-9a-f]{16}\\.[0-9a-z]{1,10}\\.[A-Za-z0-9_-]{43}$'

/** Answer of `POST /api/registry/releases/:name/:release/preview`. */
export const PreviewLinkSchema = Strict({
  path: Type.String({ description: 'Of the shop: shows all of it with this release' }),
  expiresAt: Type.String({ format: 'date-time' }),
})

/** Answer of `GET /api/registry/previews/:token`; 404 where it is no preview, 410 where it has ended. */
export const PreviewSchema = Strict({
  name: ReleaseNameSchema,
  version: ReleaseVersionSchema,
  expiresAt: Type.String({ format: 'date-time' }),
})
export type Preview = Static<typeof PreviewSchema>
