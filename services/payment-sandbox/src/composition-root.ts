import { addPageAssetRoutes, loadPageAssets } from '@jangteo/form-pages'
import type { DatabaseParts, HttpServer } from '@jangteo/service-kit'
import { randomBytes } from 'node:crypto'
import { addFrameRoutes } from './adapters/inbound/http/frame-routes.ts'
import { addMerchantRoutes } from './adapters/inbound/http/merchant-routes.ts'
import { addTokenRoutes } from './adapters/inbound/http/token-routes.ts'
import { PostgresCardVault } from './adapters/outbound/postgres/postgres-card-vault.ts'
import { PostgresCharges } from './adapters/outbound/postgres/postgres-charges.ts'
import { purgeOld } from './adapters/outbound/postgres/purge-old.ts'
import type { SandboxTables } from './adapters/outbound/postgres/tables.ts'
import { tokensMadeAfter } from './application/redeem-token.ts'
import type { PaymentSandboxConfig } from './config.ts'

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
  addPageAssetRoutes(app, assets)
  addFrameRoutes(app, { shopOrigin: new URL(shopUrl).origin, assets })
  addTokenRoutes(app, { vault, clock, newSecret: () => randomBytes(18).toString('base64url') })
  await addMerchantRoutes(app, { vault, charges, clock, serverKey })
  purge((now) => purgeOld(database, { cardsKeptDays, tokensMadeAfter: tokensMadeAfter(now) }, now))
}
