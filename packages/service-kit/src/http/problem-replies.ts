import { STATUS_CODES, validateHeaderValue } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ServiceUnavailable } from '../discovery/service-unavailable.ts'
import { Problem } from './problem.ts'

const CHALLENGES: Readonly<Record<string, string>> = {
  'token-required': 'Bearer',
  'invalid-token': 'Bearer error="invalid_token"',
  'insufficient-scope': 'Bearer error="insufficient_scope"',
}

type ValidationError = NonNullable<FastifyError['validation']>[number]

function toFieldError({ instancePath, params, message }: ValidationError): { path: string; message: string } {
  const { additionalProperty, missingProperty } = params as Record<string, unknown>
  const field = additionalProperty ?? missingProperty
  const path = field === undefined ? instancePath : `${instancePath}/${String(field)}`
  const text = additionalProperty === undefined ? (message ?? 'is not valid') : 'is not a known field'
  return { path: path === '' ? '/' : path, message: text }
}

function fromFastify(error: FastifyError): Problem | undefined {
  if (error.validation !== undefined) {
    return new Problem(
      400,
      'invalid-request',
      'The request is not valid',
      `Correct the ${error.validationContext ?? 'request'} and send it again.`,
      { errors: error.validation.map(toFieldError) },
    )
  }
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem(415, 'unsupported-media-type', 'Send the body as application/json')
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem(413, 'payload-too-large', 'The request body is too large')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Problem(400, 'malformed-body', 'The request body is not valid JSON')
    case 'FST_ERR_BAD_URL':
      return new Problem(400, 'malformed-url', 'The address cannot be read')
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new Problem(404, 'not-found', 'There is nothing at this address')
  }
  return fromStatus(error)
}

/** What the framework or a plugin of it refuses is the client's mistake; its message may name files. */
function fromStatus({ statusCode = 500 }: FastifyError): Problem | undefined {
  const title = STATUS_CODES[statusCode]
  if (statusCode < 400 || statusCode > 499 || title === undefined) return undefined
  return new Problem(statusCode, title.toLowerCase().replace(/\W+/g, '-'), title)
}

function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  if (error instanceof ServiceUnavailable) {
    return new Problem(
      503,
      'service-unavailable',
      'A part of the shop does not answer',
      'Try again in a moment.',
      { service: error.service },
    )
  }
  if (error instanceof SyntaxError && 'statusCode' in error && error.statusCode === 400) {
    return new Problem(400, 'malformed-body', 'The request body is not valid JSON')
  }
  return error instanceof Error ? fromFastify(error as FastifyError) : undefined
}

function isWritable(name: string, value: unknown): boolean {
  try {
    for (const one of [value].flat()) validateHeaderValue(name, String(one))
    return true
  } catch {
    return false
  }
}

/** Without it the problem could not be written either, and Fastify would answer without any header. */
function dropUnwritableHeaders(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (!isWritable(name, value)) reply.removeHeader(name)
}

/** Fastify's error handler: every error leaves as RFC 9457 problem details; unexpected ones are logged and say nothing. */
export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  dropUnwritableHeaders(reply)
  const problem = toProblem(error)
  if (problem === undefined) request.log.error({ err: error }, 'a request failed unexpectedly')
  else if (problem.status >= 500) request.log.warn({ err: error }, problem.title)
  return sendProblem(reply, problem ?? new Problem(500, 'internal-error', 'Something went wrong here'))
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const challenge = CHALLENGES[problem.code]
  if (challenge !== undefined) reply.header('www-authenticate', challenge)
  if (problem.status === 503) reply.header('retry-after', '1')
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({
      type: 'about:blank',
      title: problem.title,
      status: problem.status,
      code: problem.code,
      ...(problem.message !== problem.title && { detail: problem.message }),
      instance: reply.request.url.split('?', 1)[0],
      ...problem.extensions,
    })
}
