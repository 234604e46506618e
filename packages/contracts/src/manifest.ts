import { type Static, Strict, Type } from './schema.ts'

export const ReleaseNameSchema = Type.String({
  pattern: '^[a-z][a-z0-9-]{1,30}$',
  description: 'e.g. catalog, shell, ui-kit',
})
/** Relative path of a file in a release: no empty, `.` or `..` segment. */
export const FilePathSchema = Type.String({
  pattern: '^(?!.*(^|/)\\.\\.?(/|$))[A-Za-z0-9._@-]+(/[A-Za-z0-9._@-]+)*$',
  maxLength: 200,
})
/** Tags that begin so are defined by the kit and the shell, for every page. */
export const SHOP_TAG_PREFIXES = ['jt-', 'mfe-'] as const
const Tag = Type.String({ pattern: '^[a-z]{2,5}(-[a-z0-9]+)+$' })

export const FRAGMENT_CLASSES = ['primary', 'essential', 'regular'] as const

/** A page of the shop. `pattern` comes after the locale prefix; `:name` is one segment. Personal pages are never cached. */
export const RouteSchema = Strict({
  pattern: Type.String({ pattern: '^/(:?[A-Za-z0-9_-]+(/:?[A-Za-z0-9_-]+)*)?$', maxLength: 200 }),
  access: Type.Enum(['public', 'personal']),
  uninterrupted: Type.Optional(
    Type.Boolean({
      description:
        'The shopper is in the middle of something: no other releases come in on the way to it or from it',
    }),
  ),
  query: Type.Optional(
    Type.Array(Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]{0,39}$' }), {
      maxItems: 40,
      description:
        'Names in the query that the page reads; whatever else stands there changes nothing on it. Without it, all of the query counts',
    }),
  ),
  plain: Type.Optional(
    Type.Boolean({
      description:
        'Personal pages: the release renders it on a server too, as a visitor’s own cookies show it, for browsers without scripts',
    }),
  ),
  existsAt: Type.Optional(
    Type.String({
      pattern: '^/api(/:?[A-Za-z0-9_-]+)+(\\?[a-z]+=:?[A-Za-z0-9_-]+(&[a-z]+=:?[A-Za-z0-9_-]+)*)?$',
      maxLength: 200,
      description:
        'Public address, with placeholders of the pattern and :locale, that answers HEAD with 404 or 410 where there is no such page',
    }),
  ),
  listedAt: Type.Optional(
    Type.String({
      pattern: '^/api(/[A-Za-z0-9_-]+)+$',
      maxLength: 200,
      description:
        'Public address that answers the names of all pages of the route, { names: [] }: what its only placeholder stands for. The sitemap has them',
    }),
  ),
})
/** What `listedAt` answers. */
export const PageNamesSchema = Strict({
  names: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    description: 'As they stand in the path, not yet encoded; the same in every language',
  }),
})
export const FragmentSchema = Strict({
  tag: Tag,
  class: Type.Enum(FRAGMENT_CLASSES),
  attributes: Type.Array(Type.String()),
  events: Type.Array(Type.String(), { description: 'DOM events it fires' }),
  server: Type.Optional(
    Strict(
      {
        limitMs: Type.Optional(
          Type.Integer({
            minimum: 10,
            maximum: 500,
            description: 'How long a page waits for it; 50 by default',
          }),
        ),
      },
      { description: 'Its release renders it on a server as well: it is the same for everybody' },
    ),
  ),
})
/** What a release counts on in those of other teams: read from its templates and links. */
export const UsesSchema = Strict({
  fragments: Type.Array(
    Strict({
      tag: Tag,
      attributes: Type.Array(Type.String()),
      events: Type.Array(Type.String(), { description: 'DOM events it listens to' }),
    }),
  ),
  routes: Type.Array(RouteSchema.properties.pattern, {
    description: 'Pages it links to; `:any` is a segment known at run time only',
  }),
})

/**
 * `mfe.json`, carried by every release. The team writes name, kind, routes, fragments, events, requires and budgets in
 * `mfe.config.json`; the Vite preset adds the rest, which it reads from the bundle.
 */
export const MfeManifestSchema = Strict({
  name: ReleaseNameSchema,
  kind: Type.Enum(['mfe', 'shell', 'library']),
  version: Type.String({ maxLength: 40 }),
  entry: FilePathSchema,
  css: Type.Array(FilePathSchema),
  preload: Type.Optional(
    Type.Array(FilePathSchema, { description: 'Chunks the first page view needs beside the entry' }),
  ),
  pages: Type.Optional(
    Type.Record(
      RouteSchema.properties.pattern,
      Strict({ files: Type.Array(FilePathSchema), imports: Type.Array(Type.String()) }),
      {
        description:
          'By pattern of a route: chunks that its page loads beside entry and `preload`, with the bare imports that these have',
      },
    ),
  ),
  /** Script that renders the public pages on a server; browsers never load it. */
  server: Type.Optional(FilePathSchema),
  routes: Type.Array(RouteSchema),
  fragments: Type.Array(FragmentSchema),
  events: Strict({ publishes: Type.Array(Type.String()), hears: Type.Array(Type.String()) }),
  uses: Type.Optional(UsesSchema),
  imports: Type.Array(Type.String(), { description: 'Bare specifiers found in the bundle' }),
  importsAtOnce: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Those of `imports` that the entry and `preload` have; all of them where it is missing',
    }),
  ),
  requires: Type.Record(Type.String(), Type.String(), { description: 'Specifier → semver range' }),
  provides: Type.Optional(
    Type.Record(Type.String(), FilePathSchema, { description: 'Libraries only: specifier → file' }),
  ),
  singleton: Type.Optional(
    Type.Boolean({ description: 'Libraries only: a page may have one version of it and no other' }),
  ),
  needs: Type.Optional(
    Type.Record(Type.String(), Type.Array(FilePathSchema), {
      description: 'Libraries only: specifier → other files that its file imports, directly or not',
    }),
  ),
  budgets: Type.Optional(
    Strict(
      { entryBytes: Type.Integer({ minimum: 0 }), cssBytes: Type.Integer({ minimum: 0 }) },
      { description: 'Most Brotli-compressed bytes of the entry with its preloads, and of all CSS' },
    ),
  ),
})
export type MfeManifest = Static<typeof MfeManifestSchema>
export type RouteDeclaration = Static<typeof RouteSchema>
export type FragmentDeclaration = Static<typeof FragmentSchema>
export type Uses = Static<typeof UsesSchema>
export type FragmentUse = Uses['fragments'][number]
