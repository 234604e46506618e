import type { Readable } from 'node:stream'
import { Problem, ServiceUnavailable, type ServiceRegistry } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Dispatcher, errors } from 'undici'
import { isRead, type Route } from '../../../domain/route-table.ts'
import { compressed } from './compression.ts'
import { passEarlyHints } from './early-hints.ts'
import { requestBody } from './request-body.ts'
import { type ForwardedRequest, toUpstreamHeaders } from './request-headers.ts'
import { toClientHeaders } from './response-headers.ts'
import { AnswerTaker, hasBody, type UpstreamAnswer, type UpstreamRequest } from './take-answer.ts'

export interface ForwardDeps {
  readonly services: ServiceRegistry
  readonly dispatcher: Dispatcher
  readonly publicAddress: ForwardedRequest['publicAddress']
}

const timedOut = (service: string): Problem =>
  new Problem(
    504,
    'service-timeout',
    'A part of the shop took too long to answer',
    'It may have carried the request out. Try again with the same Idempotency-Key.',
    { service },
  )

export function toFailure(error: unknown, service: string): unknown {
  if (error instanceof Problem || error instanceof ServiceUnavailable) return error
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return timedOut(service)
  const reason = error instanceof Error ? error.message : String(error)
  return new ServiceUnavailable(service, reason, { cause: error })
}

interface Forwarding {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly route: Route
}

/** Until the client goes away. */
const takeAnswer = (
  dispatcher: Dispatcher,
  request: UpstreamRequest,
  reply: FastifyReply,
): Promise<UpstreamAnswer> =>
  new Promise((onAnswer, onFailure) => {
    const taker = new AnswerTaker(request, {
      onInfo: (info) => passEarlyHints(reply, info),
      onAnswer,
      onFailure,
    })
    if (reply.raw.destroyed) taker.giveUp()
    reply.raw.once('close', () => taker.giveUp())
    dispatcher.dispatch(request, taker)
  })

async function send(deps: ForwardDeps, { request, reply, route }: Forwarding): Promise<UpstreamAnswer> {
  const origin = await deps.services.resolve(route.service)
  const body: Readable | null = requestBody(request.raw, route.bodyLimitBytes)
  const headers = toUpstreamHeaders({
    headers: request.raw.headers,
    requestId: request.id,
    clientAddress: request.ip,
    publicAddress: deps.publicAddress,
  })
  if (body === null) delete headers['content-length']
  const asked = {
    origin,
    path: request.raw.url ?? '/',
    method: request.method,
    headers,
    body,
    headersTimeout: route.timeoutMs,
    bodyTimeout: route.timeoutMs,
  }
  const attempt = (): Promise<UpstreamAnswer> => takeAnswer(deps.dispatcher, asked, reply)
  try {
    return await attempt()
  } catch (error) {
    // A kept-alive connection may close at the moment it is reused. No answer had begun, and a read may be asked again.
    const isStale = error instanceof errors.SocketError && isRead(request.method) && body === null
    if (!isStale) throw error
    return attempt()
  }
}

export interface PassedAnswer {
  readonly status: number
  readonly headers: Record<string, string | string[]>
  readonly body: UpstreamAnswer['body']
}

/** Passes one request on. Undefined where the reader went away; rejects with a `Problem` or `ServiceUnavailable`. */
export async function ask(
  deps: ForwardDeps,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PassedAnswer | undefined> {
  const answer = await send(deps, { request, reply, route }).catch((error: unknown) => {
    // What is left of a refused body must not be read as the next request.
    if (!request.raw.complete) reply.header('connection', 'close')
    if (!reply.raw.destroyed) throw toFailure(error, route.service)
  })
  if (!answer) return undefined
  const { status, headers, body } = answer
  return { status, headers: toClientHeaders(headers), body }
}

/** @param answer undefined where the reader is gone */
export function pass(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PassedAnswer | undefined,
): FastifyReply {
  if (!answer) {
    request.log.debug('the reader went away before the answer')
    return reply.hijack()
  }
  const { method } = request
  const acceptEncoding = request.headers['accept-encoding']
  const { headers, body } = compressed({ ...answer, method, acceptEncoding }, answer.body)
  // Of bytes, also of none, Fastify says what type they are.
  const isEmpty = !hasBody(method, answer.status) || (body instanceof Uint8Array && body.length === 0)
  return reply
    .code(answer.status)
    .headers(headers)
    .send(isEmpty ? undefined : body)
}

/** Passes one request on and its answer back, as streams where they are long. Rejects with a `Problem` or `ServiceUnavailable`, but not where the reader is gone. */
export async function forward(
  deps: ForwardDeps,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  return pass(request, reply, await ask(deps, route, request, reply))
}
