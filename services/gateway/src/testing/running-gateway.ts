import { type Service, createStaticServiceRegistry } from '@jangteo/service-kit'
import {
  type FixedClock,
  type TestContext,
  createFixedClock,
  createTestContext,
  freePort,
  retryPorts,
} from '@jangteo/service-kit/testing'
import { createGatewayService, type GatewayConfig } from '../service.ts'

export interface RunningGateway {
  readonly url: string
  readonly service: Service
  readonly clock: FixedClock
  readonly context: TestContext
  stop(): Promise<void>
}

export interface GatewayOptions {
  /** Where it must be known before the identity service is built, which has to know where people come back to; default: a free one. */
  readonly port?: number
  /** Public address of the identity service; default: one that does not answer. */
  readonly issuer?: string
  /** Addresses of the services behind the gateway. */
  readonly services?: Readonly<Record<string, string>>
  readonly databases?: TestContext['databases']
  readonly logger?: TestContext['logger']
  readonly storybook?: GatewayConfig['storybook']
  readonly rateRules?: GatewayConfig['rateRules']
  readonly composerSecret?: GatewayConfig['composerSecret']
  readonly patience?: GatewayConfig['patience']
  readonly authMode?: GatewayConfig['authMode']
  /** Default true: tokens of `context.testTokens`; false: those of the issuer. */
  readonly usesTestTokens?: boolean
}

/** The real service on its port, with a clock that starts now and stands. */
export const startGateway = ({ port, ...options }: GatewayOptions = {}): Promise<RunningGateway> =>
  port === undefined ? retryPorts(async () => startOn(await freePort(), options)) : startOn(port, options)

async function startOn(port: number, options: Omit<GatewayOptions, 'port'>): Promise<RunningGateway> {
  const { issuer, databases, logger, usesTestTokens = true } = options
  const { storybook, rateRules, composerSecret, patience, authMode } = options
  const url = `http://localhost:${port}`
  const clock = createFixedClock(new Date())
  const services = createStaticServiceRegistry(options.services)
  const context = await createTestContext({
    clock,
    services,
    ...(databases && { databases }),
    ...(logger && { logger }),
  })
  const auth = issuer
    ? { issuer, audience: 'jangteo-api', jwksUrl: `${issuer}/.well-known/jwks.json` }
    : { ...context.auth, issuer: 'http://localhost:1', jwksUrl: 'http://localhost:1/jwks' }
  const { tokens, ...rest } = context
  const service = await createGatewayService(
    { ...rest, auth, ...(usesTestTokens && { tokens }) },
    { publicUrl: url, storybook, rateRules, composerSecret, patience, authMode },
  )
  const stop = async (): Promise<void> => {
    await service.stop()
    await context.close()
  }
  await service.start({ host: '127.0.0.1', port }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, service, clock, context, stop }
}
