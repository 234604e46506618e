import { type Service, type ServiceContext, createService } from '@jangteo/service-kit'
import type { GatewayTables } from './adapters/outbound/postgres/tables.ts'
import { composeGateway } from './composition-root.ts'
import type { GatewayConfig } from './config.ts'
import { readableAddress } from './adapters/inbound/http/readable-address.ts'

export type { GatewayConfig } from './config.ts'

/** Name of the service in discovery, logs and the database. */
export const GATEWAY_SERVICE = 'gateway'

/** The single entry of the shop: listen where `config.publicUrl` leads. Finds the other services, identity too, when they are needed. */
export function createGatewayService(context: ServiceContext, config: GatewayConfig): Promise<Service> {
  return createService<GatewayTables>({
    name: GATEWAY_SERVICE,
    context,
    isEdge: true,
    patience: config.patience,
    readAddress: readableAddress,
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: (app, parts) => composeGateway(app, parts, { auth: context.auth, config }),
  })
}
