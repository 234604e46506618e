import {
  type Clock,
  type Service,
  type ServiceContext,
  createTokenVerifier,
  systemClock,
} from '@jangteo/service-kit'
import { type TestContext, createTestContext, freePort, retryPorts } from '@jangteo/service-kit/testing'
import {
  type IdentityConfig,
  type IdentityService,
  createIdentityService,
  firstPartyClients,
} from '../service.ts'
import { GATEWAY_KEYS_URL } from './gateway-client.ts'

export const SECRETS = {
  orderService: 'order-secret-of-the-tests',
  cli: 'cli-secret-of-the-tests',
}

const TEAMS = [{ id: 'ci-catalog', secret: SECRETS.cli, mfes: ['catalog'] }]

export const SHOP_URL = 'http://localhost:8088'

export const MINA = {
  id: '7d3f2c52-0b5e-4a3e-9d0c-1d4b0f1c2a3b',
  email: 'mina@example.com',
  name: '김미나',
  password: 'persimmon tree in autumn',
}

/** Owns a micro-frontend. */
export const JUNHO = {
  email: 'junho@example.com',
  name: '박준호',
  password: 'maple tree in october',
  roles: ['mfe:catalog'],
}

export interface RunningIdentity {
  /** The issuer. */
  readonly url: string
  /** Where this process answers: differs from `url` for a second replica. */
  readonly address: string
  readonly service: IdentityService
  readonly context: ServiceContext
  stop(): Promise<void>
}

export interface IdentityOptions {
  readonly config?: Partial<IdentityConfig>
  readonly databases?: TestContext['databases']
  /** Of what this service itself dates: keys and tries. The library reads the system's. */
  readonly clock?: Clock
  /** Default: a free one. */
  readonly port?: number
  /** Of the replica that was started first; default: this one is the first. */
  readonly issuer?: string
  /** Whose word on where a request comes from is taken; default: nobody's. */
  readonly trustedProxies?: string
}

/** The real service on a free port, with the account of Mina. Its clock is the system's, as oidc-provider reads that one. */
export const startIdentity = ({ port, ...options }: IdentityOptions = {}): Promise<RunningIdentity> =>
  port === undefined ? retryPorts(async () => startOn(await freePort(), options)) : startOn(port, options)

/** The issuer is part of every token, so the port must be known before the service is built. */
async function startOn(
  port: number,
  { config, databases, issuer, trustedProxies, clock = systemClock }: Omit<IdentityOptions, 'port'>,
): Promise<RunningIdentity> {
  const address = `http://localhost:${port}`
  const url = issuer ?? address
  const testContext = await createTestContext(databases ? { databases } : {})
  const auth = { issuer: url, audience: 'jangteo-api', jwksUrl: `${url}/.well-known/jwks.json` }
  const context: ServiceContext = {
    ...testContext,
    clock,
    auth,
    tokens: createTokenVerifier(auth),
    trustedProxies,
  }
  const service = await createIdentityService(context, {
    shopUrl: SHOP_URL,
    clients: firstPartyClients({
      shopUrl: SHOP_URL,
      secrets: SECRETS,
      gatewayKeysUrl: GATEWAY_KEYS_URL,
      teams: TEAMS,
    }),
    ...config,
  })
  const stop = (): Promise<void> => stopAll(service, testContext)
  try {
    await service.seedAccounts([MINA, JUNHO])
    await service.start({ host: '127.0.0.1', port })
  } catch (error) {
    await stop()
    throw error
  }
  return { url, address, service, context, stop }
}

async function stopAll(service: Service, context: TestContext): Promise<void> {
  await service.stop()
  await context.close()
}
