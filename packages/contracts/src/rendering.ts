import { CurrencySchema, LocaleSchema } from './common.ts'
import { type Static, Strict, Type } from './schema.ts'

/** Which page a server is asked to render. Nothing in it is of one person, not even where the page is. */
export const PageRequestSchema = Strict({
  path: Type.String({ description: 'After the locale prefix, e.g. `/c/kitchen`' }),
  query: Type.String({ description: 'With its question mark; empty where there is none' }),
  locale: LocaleSchema,
  currency: CurrencySchema,
  plain: Type.Optional(
    Type.Boolean({
      description:
        'For a browser without scripts, from what the cookies of one visitor show: kept for nobody',
    }),
  ),
})

/** A picture as `<link rel="preload" as="image">` names it, in the one format that a browser takes which knows it. */
export const HeadPictureSchema = Strict({
  type: Type.String({ description: 'MIME type; empty where the address says nothing of formats' }),
  srcset: Type.String({ minLength: 1 }),
  sizes: Type.String(),
})

/** What a page says of itself to whoever reads no page: search engines, and those who share its address. */
export const PageHeadSchema = Strict({
  title: Type.String(),
  description: Type.Optional(Type.String()),
  canonicalQuery: Type.Optional(
    Type.String({
      pattern: '^(\\?.+)?$',
      description: 'As much of the query as makes it a page of its own, e.g. `?page=2`; none by default',
    }),
  ),
  isUnlisted: Type.Optional(
    Type.Boolean({ description: 'Search engines may follow its links, and do not list the page' }),
  ),
  data: Type.Optional(
    Type.Array(Type.Record(Type.String(), Type.Unknown()), {
      description: 'JSON-LD of https://schema.org; addresses in it that begin with `/` are of the shop',
    }),
  ),
  picture: Type.Optional(HeadPictureSchema),
})

/** What `render` of a server bundle answers. */
export const RenderedPageSchema = Strict({
  status: Type.Enum([200, 404, 410]),
  location: Type.Optional(
    Type.String({ pattern: '^/(?!/)', description: 'Where the page is instead, after the locale prefix' }),
  ),
  head: PageHeadSchema,
  html: Type.String(),
  state: Type.Record(Type.String(), Type.Unknown(), {
    description:
      'What the page loaded, by who asked for it: plain JSON for the browser that takes the page over',
  }),
  isComplete: Type.Boolean({ description: 'False where something could not be loaded' }),
})

/** Which fragment a server is asked to render. Nothing in it is of one person. */
export const FragmentRequestSchema = Strict({
  tag: Type.String(),
  attributes: Type.Record(Type.String(), Type.String()),
  place: Type.String({ description: 'No other fragment of the page has it' }),
  locale: LocaleSchema,
  currency: CurrencySchema,
})

/** What `renderFragment` of a server bundle answers. */
export const RenderedFragmentSchema = Strict({
  html: RenderedPageSchema.properties.html,
  state: RenderedPageSchema.properties.state,
  isComplete: RenderedPageSchema.properties.isComplete,
})

/** What the shop answered a page that asked for data. */
export const PortAnswerSchema = Strict({ status: Type.Integer(), body: Type.Unknown() })

export type HeadPicture = Static<typeof HeadPictureSchema>
export type PageHead = Static<typeof PageHeadSchema>
export type PageRequest = Static<typeof PageRequestSchema>
export type RenderedPage = Static<typeof RenderedPageSchema>
export type FragmentRequest = Static<typeof FragmentRequestSchema>
export type RenderedFragment = Static<typeof RenderedFragmentSchema>
export type PortAnswer = Static<typeof PortAnswerSchema>

/** All that a page can reach while it is rendered on a server. */
export interface RenderPorts {
  /** GET of a public address of the shop, e.g. `/api/catalog/categories?locale=ko`. Rejects where nobody answers in time. */
  get(path: string): Promise<PortAnswer>
}

/** What a server bundle leaves in the global `jangteoServer`: it is an ordinary script, with nothing but ECMAScript around it. */
export interface ServerEntry {
  render(request: PageRequest, ports: RenderPorts): Promise<RenderedPage>
  renderFragment?(request: FragmentRequest, ports: RenderPorts): Promise<RenderedFragment>
}

/** The element in which a rendered page waits for its browser carries this JSON in a script of its own. */
export interface ServedPage {
  /** Path and query as the browser shows them. */
  readonly address: string
  readonly currency: PageRequest['currency']
  readonly state: RenderedPage['state']
}

/** The same for a fragment: the last child of its element. */
export interface ServedFragment {
  readonly attributes: FragmentRequest['attributes']
  readonly currency: FragmentRequest['currency']
  readonly place: string
  readonly state: RenderedFragment['state']
}
