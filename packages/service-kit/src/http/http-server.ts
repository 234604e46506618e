import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { Principal, TokenVerifier } from '../auth/token-verifier.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import type { AnswerHeaders } from './default-headers.ts'
import type { MetricsAddress } from './metrics.ts'

/** Fastify with TypeBox schemas: bodies, queries and replies are typed from the route's `schema`. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `none` (default): the token is not read. `optional`: `request.principal` when one is sent. `required`: 401 without. One that is sent and not valid is 401 in both. */
    auth?: 'none' | 'optional' | 'required'
    /** 403 `insufficient-scope` for a token without it. `auth` is `required` then, unless it says `optional`. */
    scope?: string
    /**
     * Whose things a protected route serves. `caller`: everybody's own. `account`: one person's; for others they do not exist. `team`: those of a
     * micro-frontend's team (role `mfe:<name>`). `platform`: those of the platform team. `client`: of whoever has the scope.
     */
    owner?: 'caller' | 'account' | 'team' | 'platform' | 'client'
  }
  interface FastifyInstance {
    /** What `/metrics` tells; a service adds its own. */
    readonly metrics: Registry
  }
  interface FastifyRequest {
    principal: Principal | null
  }
}

/** How long a client may take. */
export interface Patience {
  /** Until its headers are there. */
  readonly headersMs: number
  /** Until all of its request is there. */
  readonly requestMs: number
  /** Without a byte in either direction: whoever does not take an answer holds a connection to a service. */
  readonly silenceMs: number
  /** Of an edge: until a piece of an answer is taken, beside the time that it needs at `bytesPerSecond`. */
  readonly pieceMs: number
  /** Of an edge: the least that a reader has to take. */
  readonly bytesPerSecond: number
  /** How often connections are looked at. */
  readonly checkMs: number
}

export interface HttpServerOptions {
  /** The OpenAPI document is served at `/api/<name>/openapi.json`. */
  readonly name: string
  readonly logger: Logger
  readonly tokens?: TokenVerifier
  /** Asked by `/readyz`; each rejects when its dependency is not usable. `/healthz` only says that the process answers. */
  readonly readiness?: Readonly<Record<string, () => Promise<void>>>
  /** Default 64 KiB. */
  readonly bodyLimit?: number
  /** Default: ten seconds for headers, two minutes for all, 150 seconds of silence. */
  readonly patience?: Patience
  /** Comma-separated addresses or networks in front of an edge whose `X-Forwarded-For` says where a request comes from. Default: none. */
  readonly trustedProxies?: string | undefined
  /** Clients of the public network call it: an `x-request-id` of theirs is not taken over, and `/metrics` answers elsewhere. Default false. */
  readonly isEdge?: boolean
  /** Of an edge. Default: 10,000, of which 2,000 by one address. */
  readonly connections?: ConnectionLimits | undefined
  /** Of an edge. Default: a free port of the loopback address; the log tells it. */
  readonly metricsAddress?: MetricsAddress
  /** Of every answer that does not set them itself, beside those of every service. */
  readonly headers?: AnswerHeaders | undefined
  /** Replaces the address of each request before it is routed. */
  readonly readAddress?: (url: string) => string
}
export type CreateHttpServer = (options: HttpServerOptions) => Promise<HttpServer>
