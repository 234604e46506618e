import { randomUUID } from 'node:crypto'
import fastifySwagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, LogController, type RawServerDefault } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { bearer } from './bearer.ts'
import { CONNECTIONS, limitConnections } from './connection-limits.ts'
import { DefaultHeaders } from './default-headers.ts'
import { describeAccess, SECURITY_SCHEMES } from './describe-access.ts'
import { closeGracefully } from './graceful-close.ts'
import type { HttpServer, HttpServerOptions, Patience } from './http-server.ts'
import { addMetrics, addMetricsApart } from './metrics.ts'
import { addProbes } from './probes.ts'
import { replyWithProblem } from './problem-replies.ts'
import { refuseBareRequests, refuseUnreadable } from './refuse-unreadable.ts'
import { createSchemaCompiler } from './schema-validation.ts'
import { endSlowReaders } from './slow-readers.ts'
import { refuseUnstorableText } from './storable-text.ts'
import { addUnknownAddressReplies } from './unknown-address.ts'

const REQUEST_ID = /^[\w.-]{1,64}$/
const DEFAULT_BODY_LIMIT = 64 * 1024
const LONGEST_PATH_PARAMETER = 500
/** A slow line needs two minutes for the largest upload; no answer keeps silent for half as long. */
export const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 120_000,
  silenceMs: 150_000,
  pieceMs: 30_000,
  bytesPerSecond: 500,
  checkMs: 5_000,
}

function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

/** Fastify with the house rules: problem details, request ids, bearer tokens, probes, metrics and an OpenAPI document. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { name, readAddress, patience = PATIENCE } = options
  const headers = new DefaultHeaders(options.headers)
  const app: HttpServer = Fastify<RawServerDefault, IncomingMessage>({
    loggerInstance: options.logger.child({ service: name }) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit ?? DEFAULT_BODY_LIMIT,
    requestTimeout: patience.requestMs,
    connectionTimeout: patience.silenceMs,
    http: {
      headersTimeout: patience.headersMs,
      connectionsCheckingInterval: patience.checkMs,
      requireHostHeader: false,
    },
    ...(options.trustedProxies && { trustProxy: options.trustedProxies }),
    genReqId: options.isEdge ? () => randomUUID() : requestId,
    ...(readAddress && { rewriteUrl: ({ url = '/' }: IncomingMessage) => readAddress(url) }),
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, request, reply) =>
      void replyWithProblem(error, request, headers.complete(reply)),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: LONGEST_PATH_PARAMETER },
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.setValidatorCompiler(createSchemaCompiler())
  app.setErrorHandler((error, request, reply) => replyWithProblem(error, request, reply))
  refuseBareRequests(app)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply
    const path = request.url.split('?', 1)[0]
    request.log.debug(
      { method: request.method, path, status: statusCode, ms: Math.round(elapsedTime) },
      'request',
    )
    done()
  })
  // JSON is the only body that every service takes; one that takes another says so.
  app.removeContentTypeParser('text/plain')
  refuseUnstorableText(app)
  headers.addTo(app)
  closeGracefully(app)
  if (options.isEdge) {
    limitConnections(app, options.connections ?? CONNECTIONS)
    endSlowReaders(app, patience)
  }
  addUnknownAddressReplies(app)
  await app.register(bearer, { tokens: options.tokens })
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: `Jangteo ${name}`, version: '1' },
      components: { securitySchemes: SECURITY_SCHEMES },
    },
    transform: describeAccess,
  })
  addProbes(app, options.readiness ?? {})
  if (options.isEdge) addMetricsApart(app, name, options.metricsAddress)
  else addMetrics(app, name)
  app.get(`/api/${name}/openapi.json`, { schema: { hide: true } }, async () => app.swagger())
  return app
}
