import { type Service, type ServiceContext, createService, readablePath } from '@jangteo/service-kit'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import { type IdentityExtras, composeIdentity } from './composition-root.ts'
import type { IdentityConfig } from './config.ts'

export type { SeedAccount } from './application/seed-accounts.ts'
export { type ClientConfig, type IdentityConfig, type MailConfig, firstPartyClients } from './config.ts'
export { type OutsideProviderConfig, readOutsideProviders } from './outside-provider-config.ts'

export type IdentityService = Service & IdentityExtras

/** Name of the service in discovery, logs and the database. */
export const IDENTITY_SERVICE = 'identity'

/** The authorization server. Its public address is `context.auth.issuer`; listen where that leads. */
export function createIdentityService(
  context: ServiceContext,
  config: IdentityConfig,
): Promise<IdentityService> {
  return createService<IdentityTables, IdentityExtras>({
    name: IDENTITY_SERVICE,
    context,
    isEdge: true,
    readAddress: readablePath,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: (app, parts) => composeIdentity(app, parts, { auth: context.auth, config }),
  })
}
