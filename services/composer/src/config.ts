import { type Static, Type } from '@jangteo/contracts'
import type { DevelopmentEntries } from './domain/development-entries.ts'

export const ConfigSchema = Type.Object({
  SHOP_URL: Type.String({ default: 'http://localhost:8088', description: 'public origin of the shop' }),
  IDENTITY_URL: Type.String({
    default: 'http://localhost:8090',
    description: 'public origin of the authorization server',
  }),
  PAYMENT_URL: Type.String({
    default: 'http://localhost:8092',
    description: 'public origin of the payment provider, whose card fields a page may show',
  }),
  SHOP_ENVIRONMENT: Type.Enum(['production', 'preview'], {
    default: 'production',
    description: 'whose releases are shown',
  }),
  PAGE_RENDERING: Type.Enum(['server', 'browser'], {
    default: 'server',
    description: 'where pages of releases with a server bundle are rendered first',
  }),
  FRAGMENT_LIMIT_MS: Type.Integer({
    default: 50,
    minimum: 0,
    description: 'how long a page waits for a fragment that does not say it itself, in milliseconds',
  }),
  COMPOSER_SECRET: Type.Optional(
    Type.String({
      minLength: 16,
      description: 'what this service says to be known at the gateway, which has the same',
    }),
  ),
  RELEASE_KEYS: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9_-]{43}(,[A-Za-z0-9_-]{43})*$',
      description:
        'public keys of the registry that pages trust, with commas; default: that of its first answer, kept in the data folder',
    }),
  ),
  EARLY_HINTS: Type.Boolean({
    default: false,
    description: 'answer 103 before a page that is being rendered: where a proxy in front speaks HTTP/2',
  }),
})

export interface ComposerConfig {
  /** Public origin of the shop, for canonical addresses. */
  readonly shopUrl: string
  /** Public origin of the authorization server, where sign-in forms may lead. */
  readonly identityUrl: string
  /** Public origin of the payment provider: the only one that a page may show in a frame. */
  readonly paymentUrl: string
  /** Whose releases are shown; default `production`. */
  readonly environment?: string
  /** Known to the gateway too, so that what is asked for pages counts for nobody's address there; default: it counts for that of this service. */
  readonly secret?: string | undefined
  /** Public keys of the registry; default: that of its first answer, kept, and those that it endorses. `unchecked`: for a document that somebody makes himself. */
  readonly releaseKeys?: readonly string[] | 'unchecked' | undefined
  /** `browser`: no release renders on the server; default `server`. */
  readonly pageRendering?: 'server' | 'browser'
  /** Says what a page will load while it is rendered; default false. */
  readonly hasEarlyHints?: boolean
  /** How long a page may take on the server before it is left to the browser; default 1 s. */
  readonly renderLimitMs?: number | undefined
  /** How long a page waits for a fragment that does not say it itself; default 50 ms. */
  readonly fragmentLimitMs?: number | undefined
  /** Micro-frontends that are shown live from dev servers, by name. Opens the security policy to them. */
  readonly devEntries?: DevelopmentEntries
}

export const toConfig = (variables: Static<typeof ConfigSchema>): ComposerConfig => ({
  shopUrl: variables.SHOP_URL,
  identityUrl: variables.IDENTITY_URL,
  paymentUrl: variables.PAYMENT_URL,
  environment: variables.SHOP_ENVIRONMENT,
  pageRendering: variables.PAGE_RENDERING,
  fragmentLimitMs: variables.FRAGMENT_LIMIT_MS,
  secret: variables.COMPOSER_SECRET,
  releaseKeys: variables.RELEASE_KEYS?.split(','),
  hasEarlyHints: variables.EARLY_HINTS,
})
