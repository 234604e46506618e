import { KEYS_SCOPE, LOCALES, type Locale, PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import type { RequestRules } from './domain/request-limits.ts'
import type { OutsideProviderConfig } from './outside-provider-config.ts'

/** A client that people sign in to: code + PKCE by pushed requests (RFC 9126). It has no secret, it signs what it asks for (RFC 7523). */
export interface WebClient {
  readonly kind: 'web'
  readonly id: string
  /** Where it publishes the keys that it signs with, as this process reaches it. */
  readonly keysUrl: string
  readonly redirectUris: readonly string[]
  readonly postLogoutRedirectUris: readonly string[]
  /** API scopes it may ask for, beside `openid profile email`. */
  readonly scopes: readonly string[]
}

/** A program of its own: client credentials only. */
export interface MachineClient {
  readonly kind: 'machine'
  readonly id: string
  readonly secret: string
  readonly scopes: readonly string[]
  /** What its tokens say in `roles`. Default: nothing. */
  readonly roles?: readonly string[]
}

/** A program on a person's own machine, which can keep no secret: device grant. */
export interface TerminalClient {
  readonly kind: 'terminal'
  readonly id: string
  readonly scopes: readonly string[]
}

export type ClientConfig = WebClient | MachineClient | TerminalClient

export interface IdentityConfig {
  /** Public address of the shop: where pages lead back to. */
  readonly shopUrl: string
  readonly clients: readonly ClientConfig[]
  /** Switches the password grant on for `uengine-client`. Teaching only; default false. */
  readonly seedCompat?: boolean
  /** Default: none. */
  readonly outsideProviders?: readonly OutsideProviderConfig[]
  /** What one network may ask for; default `REQUEST_RULES`. */
  readonly requestRules?: RequestRules | undefined
  /** Default: text files in `<dataDir>/mail`, for development. */
  readonly mail?: MailConfig | undefined
}

/** Where mails go: a folder, for development, or a mail server. */
export type MailConfig =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 'smtp'
      /** `smtps://user:password@mail.example.com` */
      readonly url: string
      /** Address of the sender. */
      readonly from: string
    }

/** The pipeline of one team: publishes and rolls out the micro-frontends that are named. */
export interface TeamClient {
  readonly id: string
  readonly secret: string
  readonly mfes: readonly string[]
}

export interface FirstPartyClientOptions {
  readonly shopUrl: string
  readonly secrets: { readonly orderService: string; readonly cli: string }
  /** Where the gateway publishes its keys; default: at the shop's public address. */
  readonly gatewayKeysUrl?: string | undefined
  readonly teams?: readonly TeamClient[]
}

const REGISTRY_SCOPES = ['registry:publish', 'registry:promote'] as const

/** `jangteo login`. */
export const TERMINAL_CLIENT: TerminalClient = {
  kind: 'terminal',
  id: 'jangteo-terminal',
  scopes: REGISTRY_SCOPES,
}

export const GATEWAY_CLIENT = 'gateway'

/** The page of the shop that a browser comes to when it has been signed out there. */
export const signedOutPage = (shopUrl: string, locale: Locale): string =>
  `${shopUrl}/auth/signed-out?locale=${locale}`

/** The shop's own clients. Every secret is the host's to make and to give to both sides. */
export function firstPartyClients({
  shopUrl,
  secrets,
  gatewayKeysUrl = `${shopUrl}/auth/keys`,
  teams = [],
}: FirstPartyClientOptions): readonly ClientConfig[] {
  return [
    {
      kind: 'web',
      id: GATEWAY_CLIENT,
      keysUrl: gatewayKeysUrl,
      redirectUris: [`${shopUrl}/auth/callback`],
      postLogoutRedirectUris: [`${shopUrl}/`, ...LOCALES.map((locale) => signedOutPage(shopUrl, locale))],
      scopes: ['shop'],
    },
    { kind: 'machine', id: 'order-service', secret: secrets.orderService, scopes: ['catalog:reserve'] },
    {
      kind: 'machine',
      id: 'jangteo-cli',
      secret: secrets.cli,
      scopes: [...REGISTRY_SCOPES, KEYS_SCOPE],
      roles: [PLATFORM_ROLE],
    },
    TERMINAL_CLIENT,
    ...teams.map(({ id, secret, mfes }) => ({
      kind: 'machine' as const,
      id,
      secret,
      scopes: REGISTRY_SCOPES,
      roles: mfes.map(teamRole),
    })),
  ]
}
