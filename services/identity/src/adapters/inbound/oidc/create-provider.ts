import type { AuthSettings } from '@jangteo/service-kit'
import {
  type Adapter,
  type Configuration,
  type KoaContextWithOIDC,
  type Provider,
  errors,
} from 'oidc-provider'
import { SIGN_IN_COOKIES } from '../sign-in-cookies.ts'
import { accountPagesClient } from './account-pages-client.ts'
import { answerFailures } from './answer-failures.ts'
import { TERMINAL_CLIENT } from '../../../config.ts'
import { IDENTITY_SCOPES, apiScopesByClient, clientMetadata, seedClientMetadata } from './client-metadata.ts'
import { findAccount } from './find-account.ts'
import { loadFirstPartyGrant } from './first-party-grant.ts'
import { leaveUnsavedSessions } from './leave-unsaved-sessions.ts'
import { LIFETIMES } from './lifetimes.ts'
import { type ExtraClaimsDeps, extraClaims } from './extra-claims.ts'
import { type LateSwitchPage, refuseLateSwitches } from './refuse-late-switches.ts'
import { markBrowsers } from './mark-browsers.ts'
import { noteSignedOutBrowsers } from './note-signed-out-browsers.ts'
import { type PassingPages, replaceFormPages } from './replace-form-pages.ts'
import { createShopProvider } from './shop-provider.ts'

/** Pages that the library asks for; each writes a whole response. */
export interface ProviderPages extends PassingPages, LateSwitchPage {
  renderError(ctx: KoaContextWithOIDC, out: { readonly error: string }): Promise<void>
  confirmSignOut(ctx: KoaContextWithOIDC, form: string): Promise<void>
  signedOut(ctx: KoaContextWithOIDC): Promise<void>
}

/** Pages of the device grant. */
export interface DevicePages {
  /** @param refusal why the code before was not taken */
  askForCode(ctx: KoaContextWithOIDC, refusal: Error | undefined): Promise<void>
  /** @param code that was typed and is right */
  confirm(ctx: KoaContextWithOIDC, code: string): Promise<void>
  done(ctx: KoaContextWithOIDC): Promise<void>
}

export interface ProviderDeps extends ExtraClaimsDeps {
  readonly auth: AuthSettings
  readonly artifacts: (model: string) => Adapter
  readonly keys: { readonly signing: readonly object[]; readonly cookieSecret: string }
  readonly pages: ProviderPages
  readonly devicePages: DevicePages
}

const ROUTES: Configuration['routes'] = {
  authorization: '/oauth/authorize',
  pushed_authorization_request: '/oauth/par',
  device_authorization: '/oauth/device_authorization',
  code_verification: '/oauth/device',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
  end_session: '/oauth/logout',
  jwks: '/.well-known/jwks.json',
}

/** The gateway, which waits for the answer to its request, waits longer. */
const KEYS_TIMEOUT_MS = 4_000

const lax = { signed: true, secure: true, httpOnly: true, sameSite: 'lax' } as const

const cookies = (secret: string): Configuration['cookies'] => ({
  keys: [secret],
  names: { session: '__Host-Http-as', ...SIGN_IN_COOKIES },
  long: { ...lax, path: '/' },
  short: lax,
})

function features({ auth, config, pages, devicePages }: ProviderDeps): Configuration['features'] {
  const scopes = apiScopesByClient(config.clients, config.seedCompat === true)
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: true },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: (ctx, _form, _out, error) => devicePages.askForCode(ctx, error),
      userCodeConfirmSource: (ctx, _form, _client, _deviceInfo, code) => devicePages.confirm(ctx, code),
      successSource: devicePages.done,
    },
    revocation: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: pages.confirmSignOut,
      postLogoutSuccessSource: pages.signedOut,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => apiResource(auth),
      useGrantedResource: async () => true,
      getResourceServerInfo: async (_ctx, resource, client) => {
        if (resource !== apiResource(auth)) throw new errors.InvalidTarget()
        return {
          scope: scopes.get(client.clientId) ?? '',
          audience: auth.audience,
          accessTokenTTL: LIFETIMES.AccessToken,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }
      },
    },
  }
}

/** RFC 8707 wants a URI; the audience of tokens is a plain name. */
export const apiResource = (auth: AuthSettings): string => `urn:${auth.audience}`

/** Only what our own configuration names is ever fetched, on this machine too, which the library's own way would refuse. */
const fetchClientKeys: NonNullable<Configuration['fetch']> = (url, { headers } = {}) =>
  fetch(url, { ...(headers && { headers }), redirect: 'error', signal: AbortSignal.timeout(KEYS_TIMEOUT_MS) })

/** The authorization server. Nothing but code + PKCE, refresh, device and client credentials; clients are first-party, so no consent. */
export function createProvider(deps: ProviderDeps): Provider {
  const { auth, config, keys, pages } = deps
  const seedClients = config.seedCompat ? [seedClientMetadata()] : []
  const provider = createShopProvider(auth.issuer, {
    adapter: deps.artifacts,
    clients: [...config.clients.map(clientMetadata), accountPagesClient(auth.issuer), ...seedClients],
    extraClientMetadata: { properties: [] },
    jwks: { keys: [...keys.signing] },
    cookies: cookies(keys.cookieSecret),
    routes: ROUTES,
    features: features(deps),
    responseTypes: ['code'],
    scopes: [...IDENTITY_SCOPES],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    clientAuthMethods: ['private_key_jwt', 'client_secret_basic', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // Signing out of the shop closes no terminal: `jangteo logout` does.
    expiresWithSession: async (ctx) => ctx.oidc.client?.clientId !== TERMINAL_CLIENT.id,
    ttl: LIFETIMES,
    clientBasedCORS: () => false,
    fetch: fetchClientKeys,
    extraTokenClaims: (_ctx, token) => extraClaims(deps, token),
    findAccount: (_ctx, id) => findAccount(deps.accounts, id),
    loadExistingGrant: (ctx) => loadFirstPartyGrant(ctx, apiResource(auth)),
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    renderError: pages.renderError,
  })
  provider.proxy = true
  answerFailures(provider, pages.renderError)
  leaveUnsavedSessions(provider)
  markBrowsers(provider)
  noteSignedOutBrowsers(provider)
  replaceFormPages(provider, deps)
  refuseLateSwitches(provider, pages)
  return provider
}
