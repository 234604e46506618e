import { addPageAssetRoutes, loadPageAssets } from '@jangteo/form-pages'
import { addCounter, type DatabaseParts, type HttpServer } from '@jangteo/service-kit'
import { randomBytes } from 'node:crypto'
import { addFrameRoutes } from './adapters/inbound/http/frame-routes.ts'
import { limitRequests } from './adapters/inbound/http/limit-requests.ts'
import { addMerchantRoutes } from './adapters/inbound/http/merchant-routes.ts'
import { tellPeopleOfNowhere } from './adapters/inbound/http/nowhere-page.ts'
import { RateLimits } from './adapters/inbound/http/rate-limits.ts'
import { addTokenRoutes } from './adapters/inbound/http/token-routes.ts'
import { PostgresCardVault } from './adapters/outbound/postgres/postgres-card-vault.ts'
import { PostgresCharges } from './adapters/outbound/postgres/postgres-charges.ts'
import { purgeOld } from './adapters/outbound/postgres/purge-old.ts'
import type { SandboxTables } from './adapters/outbound/postgres/tables.ts'
import { tokensMadeAfter } from './application/redeem-token.ts'
import type { PaymentSandboxConfig } from './config.ts'
import type { RuleName } from './domain/rate-rules.ts'

const HTTP = new URL('adapters/inbound/http/', import.meta.url)

/** The only file that constructs adapters. */
export async function composeSandbox(
  app: HttpServer,
  { database, clock, purge }: DatabaseParts<SandboxTables>,
  config: PaymentSandboxConfig,
): Promise<void> {
  const { shopUrl, serverKey, cardsKeptDays } = config
  const vault = new PostgresCardVault(database)
  const charges = new PostgresCharges(database)
  const assets = await loadPageAssets({
    css: new URL('style/frame.css', HTTP),
    scripts: { card: new URL('scripts/card.js', HTTP) },
  })
  const limits = new RateLimits({ clock, countRefused: refusalCounter(app) })
  limitRequests(app, limits)
  tellPeopleOfNowhere(app, { shopUrl, assets })
  addPageAssetRoutes(app, assets)
  addFrameRoutes(app, { shopOrigin: new URL(shopUrl).origin, assets })
  addTokenRoutes(app, { limits, vault, clock, newSecret: () => randomBytes(18).toString('base64url') })
  await addMerchantRoutes(app, { limits, vault, charges, clock, serverKey })
  purge((now) => purgeOld(database, { cardsKeptDays, tokensMadeAfter: tokensMadeAfter(now) }, now))
}

function refusalCounter(app: HttpServer): (rule: RuleName) => void {
  const count = addCounter(app, {
    name: 'requests_refused_total',
    help: 'Requests that were refused because too many came from one network, by the rule that was exceeded',
    labels: ['rule'],
  })
  return (rule) => count({ rule })
}
