import type { Static, TSchema } from '@jangteo/contracts'
import { ProblemSchema, type Problem as ProblemDto } from '@jangteo/contracts'
import type { Logger } from 'pino'
import { Value } from 'typebox/value'
import { request as send } from 'undici'
import { ServiceUnavailable } from '../discovery/service-unavailable.ts'
import type { ServiceRegistry } from '../discovery/service-registry.ts'

const DEFAULT_TIMEOUT_MS = 2_000

export interface AccessTokens {
  /** A token that is good for some time yet. */
  get(): Promise<string>
  /** Told that a token was refused: the next `get` answers another one, unless one was dropped a moment ago. */
  drop(token: string): void
}

export interface ServiceClientOptions {
  readonly services: ServiceRegistry
  /** Name of the service to call. */
  readonly target: string
  /** Token of this service's own; without, requests carry only the headers given with them. */
  readonly tokens?: AccessTokens
  readonly logger: Logger
  /** Default 2000 ms, for each try. */
  readonly timeoutMs?: number
}

export interface ServiceRequest<Answer extends TSchema> {
  /** Default GET. Only a GET is tried a second time. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From the root, with path parameters encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Schema of a successful answer. */
  readonly answer: Answer
}

/** 2xx is `ok`; 4xx comes with its problem, for the caller to decide. */
export type ServiceAnswer<Value> =
  | { readonly ok: true; readonly status: number; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly problem: ProblemDto }

export interface ServiceClient {
  /** Rejects with `ServiceUnavailable` for a timeout, a broken connection, 5xx, or an answer that breaks its schema. */
  send<Answer extends TSchema>(request: ServiceRequest<Answer>): Promise<ServiceAnswer<Static<Answer>>>
}

interface RawAnswer {
  readonly status: number
  readonly content: unknown
  /** What it was asked with. */
  readonly token: string | undefined
}

/** JSON calls to another service, with a time limit and checked answers. */
export function createServiceClient(options: ServiceClientOptions): ServiceClient {
  const { target, services, logger } = options

  const sendOnce = async (request: ServiceRequest<TSchema>): Promise<RawAnswer> => {
    const { method = 'GET', path, query, body } = request
    const url = new URL(`${await services.resolve(target)}${path}`)
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }
    const token = await options.tokens?.get()
    const response = await send(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...request.headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    })
    const text = await response.body.text()
    if (response.statusCode >= 500) throw new Error(`it answered ${response.statusCode}`)
    return { status: response.statusCode, content: text === '' ? undefined : JSON.parse(text), token }
  }

  /** 401 says that nothing was carried out, e.g. because the keys have changed: a new token may do, whatever the method. */
  const sendAuthorized = async (request: ServiceRequest<TSchema>): Promise<RawAnswer> => {
    const answer = await sendOnce(request)
    const { tokens } = options
    if (answer.status !== 401 || answer.token === undefined || tokens === undefined) return answer
    tokens.drop(answer.token)
    return (await tokens.get()) === answer.token ? answer : sendOnce(request)
  }

  const sendWithRetry = async (request: ServiceRequest<TSchema>): Promise<RawAnswer> => {
    try {
      return await sendAuthorized(request)
    } catch (error) {
      if (error instanceof ServiceUnavailable || (request.method ?? 'GET') !== 'GET') throw error
      logger.debug({ err: error, target, path: request.path }, 'a call failed and is tried again')
      return sendAuthorized(request)
    }
  }

  return {
    send: async (request) => {
      const { status, content } = await sendWithRetry(request).catch((cause: unknown) => {
        if (cause instanceof ServiceUnavailable) throw cause
        throw new ServiceUnavailable(target, reasonOf(cause), { cause })
      })
      if (status < 300 && Value.Check(request.answer, content)) return { ok: true, status, value: content }
      if (status >= 400 && Value.Check(ProblemSchema, content)) return { ok: false, status, problem: content }
      throw new ServiceUnavailable(target, `its answer (${status}) to ${request.path} breaks the contract`)
    },
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.name === 'TimeoutError' ? 'it did not answer in time' : cause.message
}
