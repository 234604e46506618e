import { createComposerService } from '@jangteo/composer-service'
import { type Service, type ServiceContext, createInProcessBroker, systemClock } from '@jangteo/service-kit'
import { pino } from 'pino'
import { AUDIENCE } from '../system/context.ts'
import type { NeighbourUrls } from './environment.ts'
import type { DevelopmentEntries } from '../front-end/development-servers.ts'

export interface ComposerOptions extends NeighbourUrls {
  /** Where the browser sees the shop. */
  readonly origin: string
  readonly dataDir: string
  readonly entries: DevelopmentEntries
}

/** A composer of its own, whose registry and gateway are both `origin`: the proxy that holds the local document. */
export async function startComposer({
  origin,
  identityUrl,
  paymentUrl,
  dataDir,
  entries,
}: ComposerOptions): Promise<{ readonly url: string; readonly service: Service }> {
  const context: ServiceContext = {
    logger: pino({ level: 'warn' }, pino.destination(2)),
    databases: {
      open: () => Promise.reject(new Error('A composer has no database.')),
      close: () => Promise.resolve(),
    },
    broker: createInProcessBroker(),
    services: { resolve: () => Promise.resolve(origin), register: () => undefined },
    auth: { issuer: identityUrl, audience: AUDIENCE, jwksUrl: `${identityUrl}/.well-known/jwks.json` },
    clock: systemClock,
    dataDir,
  }
  const service = await createComposerService(context, {
    shopUrl: origin,
    identityUrl,
    paymentUrl,
    devEntries: entries,
    releaseKeys: 'unchecked',
  })
  return { url: await service.start({ host: '127.0.0.1', port: 0 }), service }
}
