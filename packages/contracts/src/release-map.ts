import { FragmentSchema, MfeManifestSchema, ReleaseNameSchema, RouteSchema } from './manifest.ts'
import { ReleaseKeySchema, ReleaseSignatureSchema } from './release-signatures.ts'
import { type Static, Strict, Type } from './schema.ts'

export const IntegritySchema = Type.String({ pattern: '^sha384-[A-Za-z0-9+/]{64}$' })
/**
 * What may follow a release in the address of its files: it is a second instance then, for a page that needs the same library with other
 * libraries behind it. The bytes are the same; to a browser it is another module.
 */
export const INSTANCE_SUFFIX = '~[0-9a-f]{16}(?:\\.[0-9a-f]{16}){0,9}'
export const ReleaseIdSchema = Type.String({
  pattern: '^[0-9a-f]{16}$',
  description: 'First 16 hex digits of the SHA-256 over the sorted file list',
})

/** Answer of `POST /api/registry/releases` (a gzipped tar with `mfe.json` at its root). Publishing the same bytes again answers 200. */
export const ReleaseSchema = Strict({
  name: ReleaseNameSchema,
  release: ReleaseIdSchema,
  publishedAt: Type.String({ format: 'date-time' }),
  publishedBy: Type.String(),
  manifest: MfeManifestSchema,
  files: Type.Record(Type.String(), IntegritySchema),
})
export type ReleaseDto = Static<typeof ReleaseSchema>

/** `GET /api/registry/releases?name=`: newest first, at most 100. */
export const ReleaseListSchema = Strict({
  items: Type.Array(
    Strict({
      name: ReleaseNameSchema,
      release: ReleaseIdSchema,
      kind: MfeManifestSchema.properties.kind,
      version: MfeManifestSchema.properties.version,
      publishedAt: ReleaseSchema.properties.publishedAt,
      publishedBy: ReleaseSchema.properties.publishedBy,
    }),
  ),
})
export type ReleaseListDto = Static<typeof ReleaseListSchema>

const ContentsSchema = Strict({
  manifest: MfeManifestSchema,
  files: Type.Record(Type.String(), IntegritySchema),
  signature: Type.Optional(ReleaseSignatureSchema),
})
export const ReleaseVersionSchema = Strict({
  url: Type.String({ description: 'Root-relative address of the entry' }),
  metadata: Strict({ version: Type.String({ description: 'The release id' }), integrity: IntegritySchema }),
  extras: Strict({
    jangteo: Strict({
      ...ContentsSchema.properties,
      libraries: Type.Optional(
        Type.Record(ReleaseNameSchema, Strict({ release: ReleaseIdSchema, ...ContentsSchema.properties }), {
          description:
            'Releases of libraries that it has for itself where those of the page do not satisfy its `requires`',
        }),
      ),
    }),
  }),
  deployment: Strict({ traffic: Type.Number({ minimum: 0, maximum: 100 }), default: Type.Boolean() }),
})

/** Shares add up to 100. */
const VersionsSchema = Type.Array(ReleaseVersionSchema, {
  minItems: 1,
  contains: Type.Object({ deployment: Type.Object({ default: Type.Literal(true) }) }),
  minContains: 1,
  maxContains: 1,
})

export const KilledSchema = Strict({ name: ReleaseNameSchema, fragment: Type.Optional(Type.String()) })

/**
 * What `schema` of a release document says. Ours is that schema with its defects mended (every version is checked, not only the first; a
 * name has exactly one default; integrity is a subresource integrity), and with fields of its own at the root.
 */
export const DISCOVERY_SCHEMA =
  'https://github.com/awslabs/frontend-discovery/blob/c0236772b1364e3e6c1df4ed70968e2f6b2c7b1d/schema/v1-pre.json'

/** Release document of one environment, in the frontend-discovery shape. `GET /api/registry/environments/:environment`, ETag = revision. */
export const ReleaseDocumentSchema = Strict({
  schema: Type.String(),
  environment: Type.String(),
  revision: Type.Integer(),
  microFrontends: Type.Record(ReleaseNameSchema, VersionsSchema),
  keys: Type.Optional(
    Type.Array(ReleaseKeySchema, { description: 'What releases were ever signed with, the newest last' }),
  ),
  paused: Type.Optional(Type.Array(ReleaseNameSchema, { description: 'Names whose rollout stands still' })),
  killed: Type.Optional(
    Type.Array(KilledSchema, {
      description: 'What is switched off: one fragment, or a whole micro-frontend',
    }),
  ),
})
export type ReleaseDocument = Static<typeof ReleaseDocumentSchema>
export type ReleaseVersion = Static<typeof ReleaseVersionSchema>

const PageRelease = {
  name: ReleaseNameSchema,
  release: Type.String(),
  isCanary: Type.Optional(Type.Boolean({ description: 'This visitor tries it; others have another one' })),
}

/** What one page view gets: inline JSON `<script type="application/json" id="jangteo-release-map">`. */
export const PageReleaseMapSchema = Strict({
  environment: Type.String(),
  revision: Type.Integer(),
  id: Type.Optional(
    Type.String({
      description: 'Same for the same releases; `GET /releases.json` says what a new page would get',
    }),
  ),
  frame: Type.Optional(
    Type.Array(Strict(PageRelease), {
      description: 'The shell, and the libraries that are being rolled out',
    }),
  ),
  mfes: Type.Array(
    Strict({
      ...PageRelease,
      entry: Type.String({ description: 'Address to import' }),
      css: Type.Array(Strict({ href: Type.String(), integrity: Type.Optional(IntegritySchema) })),
      routes: Type.Array(RouteSchema),
      fragments: Type.Array(FragmentSchema),
      off: Type.Optional(
        Strict(
          { pages: Type.Boolean(), fragments: Type.Array(Type.String(), { description: 'Tags' }) },
          { description: 'What is switched off for everybody' },
        ),
      ),
    }),
  ),
})
export type PageReleaseMap = Static<typeof PageReleaseMapSchema>
export type PageMfe = PageReleaseMap['mfes'][number]
export type PageRelease = NonNullable<PageReleaseMap['frame']>[number]

/** `GET /releases.json`: what a page that this visitor opens now would get. */
export const PageReleaseIdSchema = Strict({ id: Type.String() })
