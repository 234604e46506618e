import { randomBytes } from 'node:crypto'
import { type CatalogService, createCatalogService } from '@jangteo/catalog-service'
import { createComposerService } from '@jangteo/composer-service'
import { createDeliveryService } from '@jangteo/delivery-service'
import { createGatewayService } from '@jangteo/gateway-service'
import {
  type IdentityService,
  createIdentityService,
  firstPartyClients,
  readOutsideProviders,
} from '@jangteo/identity-service'
import { createOrderService } from '@jangteo/order-service'
import { createPaymentSandbox } from '@jangteo/payment-sandbox-service'
import { type RecommendService, createRecommendService } from '@jangteo/recommend-service'
import { type RegistryService, createRegistryService } from '@jangteo/registry-service'
import type { Service, ServiceContext } from '@jangteo/service-kit'
import { findFrontEndProjects } from '../front-end/find-projects.ts'
import { mailOf } from '../settings.ts'
import type { SystemOptions } from './boot-system.ts'
import { loadTeamClients } from './team-clients.ts'
import { type LeavableService, parseLeftOut } from './left-out.ts'

export interface CreatedServices {
  readonly inStartOrder: readonly Service[]
  readonly identity: IdentityService
  readonly catalog: CatalogService
  readonly recommend?: RecommendService
  readonly registry: RegistryService
}

const teamNames = (): readonly string[] =>
  findFrontEndProjects()
    .filter(({ kind }) => kind === 'mfe')
    .map(({ name }) => name)

/** Public origins: whatever a browser speaks to. */
export interface Addresses {
  readonly shopUrl: string
  readonly identityUrl: string
  readonly paymentUrl: string
}

/** Every service of the shop, less those that `WITHOUT` names. */
export async function createServices(
  context: ServiceContext,
  options: Pick<
    SystemOptions,
    'settings' | 'secrets' | 'developmentEntries' | 'storybook' | 'renderLimitMs'
  > &
    Addresses,
): Promise<CreatedServices> {
  const { settings, secrets, shopUrl, identityUrl, paymentUrl } = options
  const left = parseLeftOut(settings.WITHOUT)
  // One that is left out is stopped, not absent: its consumers are known, and what they would hear waits in the outboxes.
  const unless = async <S extends Service>(
    name: LeavableService,
    create: () => Promise<S>,
  ): Promise<S | undefined> => {
    const service = await create()
    if (!left.has(name)) return service
    await service.stop()
    return undefined
  }

  const identity = await createIdentityService(context, {
    seedCompat: settings.SEED_COMPAT,
    outsideProviders: readOutsideProviders(settings.OUTSIDE_PROVIDERS),
    mail: mailOf(settings, context.dataDir),
    shopUrl,
    clients: firstPartyClients({ shopUrl, secrets, teams: loadTeamClients(context.dataDir, teamNames()) }),
  })
  const catalog = await createCatalogService(context, {
    CATALOG_SEED: false,
    CATALOG_REFRESH_MS: 2_000,
    CATALOG_SWEEP_MS: 10_000,
    CATALOG_RESERVATIONS_KEPT_DAYS: settings.CATALOG_RESERVATIONS_KEPT_DAYS,
  })
  const paymentSandbox = await createPaymentSandbox(context, {
    shopUrl,
    publicUrl: paymentUrl,
    serverKey: secrets.paymentServerKey,
    cardsKeptDays: settings.ORDER_CARDS_KEPT_DAYS,
  })
  const order = await unless('order', () =>
    createOrderService(context, {
      ...settings,
      ORDER_PAYMENTS: 'sandbox',
      ORDER_CLIENT_ID: 'order-service',
      ORDER_CLIENT_SECRET: secrets.orderService,
      OAUTH_TOKEN_URL: `${identityUrl}/oauth/token`,
      OAUTH_RESOURCE: `urn:${context.auth.audience}`,
      PAYMENT_URL: paymentUrl,
      PAYMENT_SERVER_KEY: secrets.paymentServerKey,
    }),
  )
  const delivery = await unless('delivery', () => createDeliveryService(context, settings))
  const recommend = await unless('recommend', () =>
    createRecommendService(context, { RECOMMEND_REFRESH_SECONDS: 600 }),
  )
  const registry = await createRegistryService(context, {})
  // Both are in this process, so nobody else has to know it.
  const composerSecret = randomBytes(32).toString('base64url')
  const composer = await createComposerService(context, {
    shopUrl,
    identityUrl,
    paymentUrl,
    devEntries: options.developmentEntries,
    pageRendering: settings.PAGE_RENDERING,
    renderLimitMs: options.renderLimitMs,
    secret: composerSecret,
  })
  const gateway = await createGatewayService(context, {
    publicUrl: shopUrl,
    authMode: settings.AUTH_MODE,
    pagesPerMinute: settings.PAGES_PER_MINUTE,
    composerSecret,
    storybook: options.storybook,
  })
  const all = [identity, catalog, paymentSandbox, order, delivery, recommend, registry, composer, gateway]
  return {
    identity,
    catalog,
    recommend,
    registry,
    inStartOrder: all.filter((service) => service !== undefined),
  }
}
