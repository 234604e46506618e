import { type Static, Type } from '@jangteo/contracts'
import { CONNECTIONS, type ConnectionLimits } from '../http/connection-limits.ts'

/** Environment of a service that runs on its own. */
export const HostConfigSchema = Type.Object({
  HOST: Type.String({ default: '127.0.0.1', description: 'address to listen on' }),
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 0, description: '0 takes a free one' }),
  TRUSTED_PROXIES: Type.Optional(
    Type.String({
      description:
        'addresses or networks of proxies in front of services that the public calls, comma-separated',
    }),
  ),
  MAX_CONNECTIONS: Type.Integer({
    minimum: 1,
    default: CONNECTIONS.inAll,
    description: 'connections that are open at once to a service that the public calls',
  }),
  MAX_CONNECTIONS_PER_ADDRESS: Type.Integer({
    minimum: 1,
    default: CONNECTIONS.perAddress,
    description: 'of these, by one network address; does not count where there are TRUSTED_PROXIES',
  }),
  METRICS_HOST: Type.String({
    default: '127.0.0.1',
    description: 'where a service that the public calls answers /metrics; the others do so at HOST and PORT',
  }),
  METRICS_PORT: Type.Integer({
    minimum: 0,
    maximum: 65_535,
    default: 0,
    description: '0 takes a free one; the log tells it',
  }),
  DATA_DIR: Type.String({ default: '.data', description: 'folder for the embedded database and files' }),
  EVENTS_KEPT_DAYS: Type.Integer({
    minimum: 1,
    default: 7,
    description: 'how long events that every listener has handled are kept',
  }),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { default: 'info' }),
  OAUTH_ISSUER: Type.String({ default: 'http://localhost:8090', description: 'iss of access tokens' }),
  OAUTH_AUDIENCE: Type.String({ default: 'jangteo-api', description: 'aud of access tokens' }),
  OAUTH_JWKS_URL: Type.Optional(
    Type.String({ description: 'default: <OAUTH_ISSUER>/.well-known/jwks.json' }),
  ),
})
export type HostConfig = Static<typeof HostConfigSchema>

/** A proxy connects for all its customers: there is no limit for one address where there may be one. */
export const connectionLimits = (host: HostConfig): ConnectionLimits => ({
  inAll: host.MAX_CONNECTIONS,
  perAddress: host.TRUSTED_PROXIES === undefined ? host.MAX_CONNECTIONS_PER_ADDRESS : undefined,
})

export type Environment = Readonly<Record<string, string | undefined>>

/** `SERVICE_URL_ORDER=http://…` becomes `{ order: 'http://…' }`. */
export function readAddresses(environment: Environment, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith(prefix) && value
        ? [[name.slice(prefix.length).toLowerCase().replaceAll('_', '-'), value]]
        : [],
    ),
  )
}
