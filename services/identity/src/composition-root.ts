import { addPageAssetRoutes } from '@jangteo/form-pages'
import { randomUUID } from 'node:crypto'
import { type AuthSettings, type DatabaseParts, type HttpServer, addCounter } from '@jangteo/service-kit'
import { registerAccountRoutes } from './adapters/inbound/http/account-routes.ts'
import { registerCloseRoutes } from './adapters/inbound/http/account-close-routes.ts'
import { registerEmailRoutes } from './adapters/inbound/http/account-email-routes.ts'
import { registerPasskeyRoutes } from './adapters/inbound/http/account-passkey-routes.ts'
import { registerProviderRoutes } from './adapters/inbound/http/account-provider-routes.ts'
import { registerPasswordRoutes } from './adapters/inbound/http/account-password-routes.ts'
import { registerSessionRoutes } from './adapters/inbound/http/account-session-routes.ts'
import { registerSignOutRoute } from './adapters/inbound/http/account-sign-out-route.ts'
import { sendWithEveryAnswer } from './adapters/inbound/http/headers-of-every-answer.ts'
import { registerCancelRoute } from './adapters/inbound/http/interaction-routes.ts'
import { registerJoinRoutes } from './adapters/inbound/http/join-routes.ts'
import { limitRequests } from './adapters/inbound/http/limit-requests.ts'
import { registerArrivalRoute } from './adapters/inbound/http/outside-arrival-route.ts'
import { registerOutsideSignInRoutes } from './adapters/inbound/http/outside-sign-in-routes.ts'
import { PageSite } from './adapters/inbound/http/page-site.ts'
import { registerPageErrors } from './adapters/inbound/http/page-errors.ts'
import { registerPasskeySignInRoutes } from './adapters/inbound/http/passkey-sign-in-routes.ts'
import { mountProvider } from './adapters/inbound/http/provider-mount.ts'
import { registerForgotRoutes } from './adapters/inbound/http/forgot-routes.ts'
import { registerRegisterCodeRoutes } from './adapters/inbound/http/register-code-routes.ts'
import { registerRegisterRoutes } from './adapters/inbound/http/register-routes.ts'
import { registerSignInRoutes } from './adapters/inbound/http/sign-in-routes.ts'
import { registerSigningKeyRoutes } from './adapters/inbound/http/signing-key-routes.ts'
import { tellPeopleByPages } from './adapters/inbound/http/tell-people-by-pages.ts'
import { type IdentityAssets, loadIdentityAssets } from './adapters/inbound/http/identity-assets.ts'
import { leavePlantedSignIns } from './adapters/inbound/sign-in-cookies.ts'
import { Argon2PasswordHasher } from './adapters/outbound/argon2/argon2-password-hasher.ts'
import { createMailer } from './adapters/outbound/mail/create-mailer.ts'
import { OpenidOutsideProviders } from './adapters/outbound/openid/openid-outside-providers.ts'
import { PostgresAccountRepository } from './adapters/outbound/postgres/postgres-account-repository.ts'
import { PostgresAccountSessions } from './adapters/outbound/postgres/postgres-account-sessions.ts'
import { PostgresMailedCodes } from './adapters/outbound/postgres/postgres-mailed-codes.ts'
import { PostgresOutsideLinks } from './adapters/outbound/postgres/postgres-outside-links.ts'
import { PostgresOutsideVisits } from './adapters/outbound/postgres/postgres-outside-visits.ts'
import { PostgresPasskeys } from './adapters/outbound/postgres/postgres-passkeys.ts'
import { PostgresTryCounter } from './adapters/outbound/postgres/postgres-try-counter.ts'
import { randomCode } from './adapters/outbound/random/random-code.ts'
import { SimpleWebauthnCeremonies } from './adapters/outbound/webauthn/simple-webauthn-ceremonies.ts'
import { isListedPassword } from './adapters/outbound/zxcvbn/listed-passwords.ts'
import { purgeExpired } from './adapters/outbound/postgres/purge-expired.ts'
import { PostgresSigningKeys } from './adapters/outbound/postgres/postgres-signing-keys.ts'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import { connectProven } from './application/connect-identity.ts'
import { RequestLimits } from './application/request-limits.ts'
import { type SeedAccount, seedAccounts } from './application/seed-accounts.ts'
import { openProvider } from './compose-provider.ts'
import type { IdentityConfig } from './config.ts'
import { REQUEST_RULES } from './domain/request-limits.ts'
import { tellEndedSessions } from './tell-ended-sessions.ts'

type Parts = DatabaseParts<IdentityTables>

export interface IdentityExtras {
  /** Creates the accounts that do not exist yet. */
  seedAccounts(seeds: readonly SeedAccount[]): Promise<void>
  /** Signs with the keys that are stored now. The running service does so by itself every ten seconds. */
  lookForKeys(): Promise<void>
  /** Ends all that keeps a person signed in, everywhere. */
  endSessions(accountId: string): Promise<void>
}

const accountDeps = ({ database, publish, clock, logger, dataDir }: Parts, config: IdentityConfig) => ({
  accounts: new PostgresAccountRepository({ database, publish }),
  passwords: new Argon2PasswordHasher(),
  tries: new PostgresTryCounter(database),
  codes: new PostgresMailedCodes(database),
  sessions: new PostgresAccountSessions(database),
  passkeys: new PostgresPasskeys(database),
  links: new PostgresOutsideLinks(database),
  visits: new PostgresOutsideVisits(database),
  mailer: createMailer(config.mail, { logger, clock, dataDir }),
  newCode: randomCode,
  isCommonPassword: isListedPassword,
  ids: { next: randomUUID },
  clock,
})

function createPageSite(auth: AuthSettings, config: IdentityConfig, assets: IdentityAssets): PageSite {
  const targets = config.clients.flatMap((client) => (client.kind === 'web' ? client.redirectUris : []))
  const formTargets = [...new Set(targets.map((uri) => new URL(uri).origin))]
  return new PageSite({ issuer: auth.issuer, shopUrl: config.shopUrl, assets, formTargets })
}

/** Wires the service; answers what the host may do beside HTTP. */
export async function composeIdentity(
  app: HttpServer,
  parts: Parts,
  { auth, config }: { readonly auth: AuthSettings; readonly config: IdentityConfig },
): Promise<IdentityExtras> {
  const { database, clock } = parts
  const assets = await loadIdentityAssets()
  const site = createPageSite(auth, config, assets)
  const ceremonies = new SimpleWebauthnCeremonies(site.origin)
  const { outsideProviders: configs = [] } = config
  const providers = await OpenidOutsideProviders.open({ configs, origin: site.origin, clock })
  const deps = { ...accountDeps(parts, config), ceremonies, providers }
  const limits = limitsOf(app, parts, config)
  const signingKeys = new PostgresSigningKeys(database, clock)
  const live = await openProvider(parts, {
    auth,
    config,
    site,
    signIn: deps,
    sessions: deps.sessions,
    signingKeys,
    limits,
  })

  sendWithEveryAnswer(app, site.headersOfAll)
  tellPeopleByPages(app, site)
  limitRequests(app, limits, site)
  app.addHook('onRequest', async ({ raw }) => leavePlantedSignIns(raw))
  await tellEndedSessions(app, parts, live)
  await mountProvider(app, live, site)
  registerSigningKeyRoutes(app, { signingKeys, clock, renew: () => live.renew() })
  addPageAssetRoutes(app, assets)
  await app.register(async (pages) => {
    await registerPageErrors(pages, site)
    const connect = (proven: Parameters<typeof connectProven>[1]) => connectProven(deps, proven)
    const emailOf = async (id: string) => (await deps.accounts.findById(id))?.email
    const ways = { signIn: deps, accounts: deps, outside: deps }
    const routes = { live, site, clock, connect, emailOf, ...ways }
    registerSignInRoutes(pages, routes)
    registerRegisterRoutes(pages, routes)
    registerRegisterCodeRoutes(pages, routes)
    registerForgotRoutes(pages, routes)
    registerPasskeySignInRoutes(pages, routes)
    registerCancelRoute(pages, routes)
    registerArrivalRoute(pages, { site, ...deps })
    registerOutsideSignInRoutes(pages, routes)
    registerJoinRoutes(pages, routes)
    const account = { live, site, ...deps, changes: deps }
    registerAccountRoutes(pages, account)
    registerPasswordRoutes(pages, account)
    registerEmailRoutes(pages, account)
    registerSessionRoutes(pages, account)
    registerSignOutRoute(pages, account)
    registerCloseRoutes(pages, account)
    registerPasskeyRoutes(pages, account)
    registerProviderRoutes(pages, account)
  })
  parts.purge((now) => purgeExpired(database, now))
  return {
    seedAccounts: (seeds) => seedAccounts(deps, seeds),
    lookForKeys: () => live.renew(),
    endSessions: (accountId) => deps.sessions.endAll(accountId),
  }
}

function limitsOf(app: HttpServer, { database, clock }: Parts, config: IdentityConfig): RequestLimits {
  const count = addCounter(app, {
    name: 'requests_refused_total',
    help: 'Requests that were refused because too many came from one network, by the rule that was exceeded',
    labels: ['rule'],
  })
  return new RequestLimits({
    tries: new PostgresTryCounter(database),
    clock,
    rules: config.requestRules ?? REQUEST_RULES,
    countRefused: (rule) => count({ rule }),
  })
}
