import { createService, readablePath, type Service, type ServiceContext } from '@jangteo/service-kit'
import { answerHeaders } from './adapters/inbound/http/frame-headers.ts'
import type { SandboxTables } from './adapters/outbound/postgres/tables.ts'
import { composeSandbox } from './composition-root.ts'
import type { PaymentSandboxConfig } from './config.ts'

/** Name of the service in discovery, logs and the database. */
export const PAYMENT_SANDBOX = 'payment-sandbox'

/** A stand-in for a payment provider, on an origin of its own, with words of its own. */
export const createPaymentSandbox = (
  context: ServiceContext,
  config: PaymentSandboxConfig,
): Promise<Service> =>
  createService<SandboxTables>({
    name: PAYMENT_SANDBOX,
    context,
    isEdge: true,
    readAddress: readablePath,
    headers: answerHeaders({ isSecure: config.publicUrl.startsWith('https:') }),
    open: { migrations: new URL('../migrations/', import.meta.url) },
    register: (app, parts) => composeSandbox(app, parts, config),
  })
