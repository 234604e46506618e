/** A client that people sign in to: confidential, code + PKCE. */
export interface WebClient {
  readonly kind: 'web'
  readonly id: string
  readonly secret: string
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
}

export type ClientConfig = WebClient | MachineClient

export interface IdentityConfig {
  /** Public address of the shop: where pages lead back to. */
  readonly shopUrl: string
  readonly clients: readonly ClientConfig[]
  /** Switches the password grant on for `uengine-client`. Teaching only; default false. */
  readonly seedCompat?: boolean
}

export interface FirstPartyClientOptions {
  readonly shopUrl: string
  readonly secrets: { readonly gateway: string; readonly orderService: string; readonly cli: string }
}

/** The shop's own clients. Every secret is the host's to make and to give to both sides. */
export function firstPartyClients({ shopUrl, secrets }: FirstPartyClientOptions): readonly ClientConfig[] {
  return [
    {
      kind: 'web',
      id: 'gateway',
      secret: secrets.gateway,
      redirectUris: [`${shopUrl}/auth/callback`],
      postLogoutRedirectUris: [`${shopUrl}/`],
      scopes: ['shop'],
    },
    { kind: 'machine', id: 'order-service', secret: secrets.orderService, scopes: ['catalog:reserve'] },
    {
      kind: 'machine',
      id: 'jangteo-cli',
      secret: secrets.cli,
      scopes: ['registry:publish', 'registry:promote'],
    },
  ]
}
