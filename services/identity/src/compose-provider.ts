import type { AuthSettings, DatabaseParts } from '@jangteo/service-kit'
import { devicePages } from './adapters/inbound/http/device-pages.ts'
import type { PageSite } from './adapters/inbound/http/page-site.ts'
import { providerPages } from './adapters/inbound/http/provider-pages.ts'
import { createProvider } from './adapters/inbound/oidc/create-provider.ts'
import { LiveProvider } from './adapters/inbound/oidc/live-provider.ts'
import { logProviderEvents } from './adapters/inbound/oidc/log-provider-events.ts'
import { endSignedOutSessions } from './adapters/inbound/oidc/end-signed-out-sessions.ts'
import { noteFailedPrograms } from './adapters/inbound/oidc/note-failed-programs.ts'
import { type NoteSessionsDeps, noteSessions } from './adapters/inbound/oidc/note-sessions.ts'
import { passSignedOutBrowsers } from './adapters/inbound/oidc/pass-signed-out-browsers.ts'
import { registerPasswordGrant } from './adapters/inbound/oidc/password-grant.ts'
import { revokeAccessTokens } from './adapters/inbound/oidc/revoke-access-tokens.ts'
import { PostgresEndedSessions } from './adapters/outbound/postgres/postgres-ended-sessions.ts'
import { hashed } from './adapters/outbound/postgres/hashed.ts'
import { PostgresProgramSessions } from './adapters/outbound/postgres/postgres-program-sessions.ts'
import { OidcArtifactAdapter } from './adapters/outbound/postgres/oidc-artifact-adapter.ts'
import { loadCookieSecret } from './adapters/outbound/postgres/cookie-secret.ts'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import type { RequestLimits } from './application/request-limits.ts'
import type { SignInDeps } from './application/sign-in.ts'
import type { IdentityConfig } from './config.ts'
import { publishedKeys } from './domain/signing-key.ts'
import type { AccountSessions } from './ports/account-sessions.ts'
import type { SigningKeys } from './ports/signing-keys.ts'

/** Far less than a key is published before it signs. */
const LOOK_FOR_KEYS_MS = 10_000

export interface ProviderParts {
  readonly auth: AuthSettings
  readonly config: IdentityConfig
  readonly site: PageSite
  readonly signIn: SignInDeps
  readonly sessions: NoteSessionsDeps['sessions'] & Pick<AccountSessions, 'end'>
  readonly signingKeys: SigningKeys
  readonly limits: RequestLimits
}

/** The authorization server with the keys of now; keys that another replica makes are noticed while it runs. */
export async function openProvider(
  { database, clock, logger, every }: DatabaseParts<IdentityTables>,
  { auth, config, site, signIn, sessions, signingKeys, limits }: ProviderParts,
): Promise<LiveProvider> {
  const cookieSecret = await loadCookieSecret(database)
  const records = new PostgresEndedSessions(database)
  const programs = new PostgresProgramSessions(database)
  await programs.keepOnly(config.clients.filter((client) => client.kind === 'machine'))
  const live = new LiveProvider({
    read: async () => publishedKeys(await signingKeys.all(), clock.now()),
    build: (keys) => {
      const provider = createProvider({
        auth,
        config,
        accounts: signIn.accounts,
        sidOf: hashed,
        programs,
        artifacts: (model) => new OidcArtifactAdapter(database, model),
        keys: { signing: keys.map(({ jwk }) => jwk), cookieSecret },
        pages: providerPages(site),
        devicePages: devicePages(site, signIn.accounts),
      })
      if (config.seedCompat) registerPasswordGrant({ provider, signIn, audience: auth.audience })
      logProviderEvents(provider, logger)
      noteSessions(provider, { sessions, clock, logger })
      endSignedOutSessions(provider, sessions)
      passSignedOutBrowsers(provider)
      noteFailedPrograms(provider, limits)
      revokeAccessTokens(provider, { auth, clock, records, keys: keys.map(({ jwk }) => jwk) })
      return provider
    },
  })
  await live.renew()
  every(LOOK_FOR_KEYS_MS, () => live.renew())
  return live
}
