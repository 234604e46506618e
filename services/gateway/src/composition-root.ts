import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fastifyCookie from '@fastify/cookie'
import { type AuthSettings, type DatabaseParts, type HttpServer, addCounter } from '@jangteo/service-kit'
import { Agent } from 'undici'
import { composerProof } from './adapters/inbound/http/composer-proof.ts'
import { RateLimits } from './adapters/inbound/http/rate-limits.ts'
import { refuseTooMany } from './adapters/inbound/http/too-many-requests.ts'
import { addSecurityHeaders } from './adapters/inbound/http/security-headers.ts'
import { spareHeadersOfFiles } from './adapters/inbound/http/spare-headers.ts'
import { loadNoticePages } from './adapters/inbound/http/pages/notice-pages.ts'
import { loadPrivacyPage } from './adapters/inbound/http/pages/privacy-page.ts'
import { loadSessionPage } from './adapters/inbound/http/pages/session-page.ts'
import { registerPrivacyRoutes } from './adapters/inbound/http/privacy-routes.ts'
import { registerCurrencyRoutes } from './adapters/inbound/http/currency-routes.ts'
import { registerReportRoutes } from './adapters/inbound/http/report-routes.ts'
import { registerClientKeyRoutes } from './adapters/inbound/http/client-key-routes.ts'
import {
  type SessionPageDeps,
  registerSessionPageRoutes,
} from './adapters/inbound/http/session-page-routes.ts'
import { type SessionRouteDeps, registerSessionRoutes } from './adapters/inbound/http/session-routes.ts'
import { registerSignInRoutes } from './adapters/inbound/http/sign-in-routes.ts'
import { registerStorybookRoutes } from './adapters/inbound/http/storybook-routes.ts'
import { KeptFiles } from './adapters/inbound/proxy/kept-files.ts'
import { registerProxyRoutes } from './adapters/inbound/proxy/proxy-routes.ts'
import { requirePages } from './adapters/outbound/http/require-pages.ts'
import { OpenidClientAuthorizationServer } from './adapters/outbound/oidc/openid-client-authorization-server.ts'
import { PostgresClientKeys } from './adapters/outbound/postgres/postgres-client-keys.ts'
import { PostgresSessionStore } from './adapters/outbound/postgres/postgres-session-store.ts'
import { PostgresTransactionStore } from './adapters/outbound/postgres/postgres-transaction-store.ts'
import { purgeExpired } from './adapters/outbound/postgres/purge-expired.ts'
import type { GatewayTables } from './adapters/outbound/postgres/tables.ts'
import { keepClientKeys } from './application/keep-client-keys.ts'
import { createObtainAccessToken } from './application/obtain-access-token.ts'
import { type GatewayConfig, VITALS_SHARE } from './config.ts'
import { rulesWith } from './domain/rate-rules.ts'
import type { ClientKeys } from './ports/client-keys.ts'

type Parts = DatabaseParts<GatewayTables>

interface Settings {
  readonly auth: AuthSettings
  readonly config: GatewayConfig
}

/** Connections per service: one that hangs can't take those of the others. */
const CONNECTIONS_PER_SERVICE = 64
const CONNECT_TIMEOUT_MS = 1_000
const TEACHING_ONLY =
  'AUTH_MODE=local-storage: every script of a page can read access tokens. It is for teaching; never run a shop like this.'
const KEEP_KEYS_EVERY_MS = 10 * 60_000
/** Many times the files of all live releases. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024

function sessionDeps(
  { database, clock, logger, endedSessions, hasWithdrawnKey }: Parts,
  { auth, config, clientKeys }: Settings & { readonly clientKeys: ClientKeys },
): Omit<SessionRouteDeps & SessionPageDeps, 'pages' | 'page'> {
  const { publicUrl, authMode = 'tmb' } = config
  const sessions = new PostgresSessionStore(database)
  endedSessions.onEnded((sids) => {
    sessions.removeEnded(sids).catch((error: unknown) => {
      logger.warn({ err: error }, 'ended sessions could not be removed; they end when they are renewed')
    })
  })
  const addresses = { issuer: auth.issuer, reachableAt: new URL(auth.jwksUrl).origin }
  const authorizationServer = new OpenidClientAuthorizationServer({ config, addresses, clock, clientKeys })
  const renewal = { authorizationServer, sessions, clock, pause }
  return {
    publicUrl,
    authMode,
    issuer: auth.issuer,
    authorizationServer,
    sessions,
    transactions: new PostgresTransactionStore(database),
    ids: { next: () => randomBytes(32).toString('base64url') },
    obtainAccessToken: createObtainAccessToken({ ...renewal, isRefused: hasWithdrawnKey }),
    renewSession: createObtainAccessToken({ ...renewal, isRefused: () => true }),
    clock,
    logger,
    refuseTokens: (sid) => endedSessions.end(sid),
  }
}

function limitsOf(app: HttpServer, { clock }: Parts, config: GatewayConfig): RateLimits {
  const count = addCounter(app, {
    name: 'requests_refused_total',
    help: 'Requests that were refused because too many came, by the rule that was exceeded',
    labels: ['rule'],
  })
  return new RateLimits({
    rules: config.rateRules ?? rulesWith(config.pagesPerMinute),
    clock,
    hasStorybook: config.storybook !== undefined,
    isComposer: composerProof(config.composerSecret),
    countRefused: (rule) => count({ rule }),
  })
}

/** Wires the service. */
export async function composeGateway(app: HttpServer, parts: Parts, settings: Settings): Promise<void> {
  const { publicUrl, storybook } = settings.config
  const pages = await loadNoticePages()
  const privacyPage = await loadPrivacyPage()
  const sessionPage = await loadSessionPage(settings.auth.issuer)
  addSecurityHeaders(app, publicUrl)
  spareHeadersOfFiles(app)
  const limits = limitsOf(app, parts, settings.config)
  app.addHook('onRequest', (request, reply, done) => {
    const seconds = limits.countAddress(request)
    if (seconds > 0) refuseTooMany(pages, { request, reply }, seconds)
    else done()
  })
  await registerReportRoutes(app)

  const clientKeys = new PostgresClientKeys(parts.database)
  await keepClientKeys(clientKeys, parts.clock.now())
  parts.every(KEEP_KEYS_EVERY_MS, () => keepClientKeys(clientKeys, parts.clock.now()))
  registerClientKeyRoutes(app, clientKeys)

  const session = { ...sessionDeps(parts, { ...settings, clientKeys }), pages }
  if (session.authMode === 'local-storage') parts.logger.warn(TEACHING_ONLY)
  await app.register(async (scope) => {
    await scope.register(fastifyCookie)
    // The forms for signing out and for an answer have a content type and nothing in them.
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 1024 }, (_request, _body, done) =>
      done(null),
    )
    registerSignInRoutes(scope, session)
    registerSessionRoutes(scope, session)
    registerSessionPageRoutes(scope, { ...session, page: sessionPage })
    registerCurrencyRoutes(scope, { publicUrl })
    const vitalsShare = settings.config.vitalsShare ?? VITALS_SHARE
    registerPrivacyRoutes(scope, { publicUrl, page: privacyPage, vitalsShare })
  })

  if (storybook) await app.register((scope) => registerStorybookRoutes(scope, { storybook, pages }))

  const dispatcher = new Agent({
    connections: CONNECTIONS_PER_SERVICE,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  })
  parts.onStop(() => dispatcher.close())
  const { services, tokens, clock } = parts
  parts.requireFor('pages', () => requirePages(services, dispatcher))
  const files = new KeptFiles(MAX_KEPT_BYTES)
  await registerProxyRoutes(app, {
    services,
    tokens,
    limits,
    dispatcher,
    publicUrl,
    publicAddress: new URL(publicUrl),
    pages,
    files,
    clock,
    sessionBearer: session.authMode === 'bff' ? session : undefined,
  })
  parts.purge((now) => purgeExpired(parts.database, now))
}
