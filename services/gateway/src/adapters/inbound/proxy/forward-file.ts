import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { INSTANCE_SUFFIX } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Route } from '../../../domain/route-table.ts'
import type { NoticePages } from '../http/pages/notice-pages.ts'
import type { RateLimits } from '../http/rate-limits.ts'
import { refuseTooMany } from '../http/too-many-requests.ts'
import { acceptedEncoding } from './compression.ts'
import { ask, type ForwardDeps, pass, type PassedAnswer, toFailure } from './forward.ts'
import type { KeptFile, KeptFiles } from './kept-files.ts'

export interface FileDeps extends ForwardDeps {
  readonly files: KeptFiles
  readonly clock: Clock
  readonly limits: RateLimits
  readonly pages: NoticePages
}

const MAX_FILE_BYTES = 2 * 1024 * 1024

const INSTANCE = new RegExp(`(?<=^/assets/[^/]+/[0-9a-f]{16})${INSTANCE_SUFFIX}(?=/)`)

/**
 * What is asked for: the same file is another answer to who reads Brotli. Neither a query nor another instance changes its bytes, so
 * made-up ones push nothing out.
 */
const keyOf = ({ url, headers }: FastifyRequest): string =>
  `${wantedEncoding(headers['accept-encoding'])} ${pathOf(url).replace(INSTANCE, '')}`

const pathOf = (url: string): string => url.split('?', 1)[0] ?? ''

const wantedEncoding = (header: string | undefined): string =>
  acceptedEncoding(header ?? '') === 'br' ? 'br' : 'identity'

function isKeepable({ status, headers }: PassedAnswer, request: FastifyRequest): boolean {
  const encoding = headers['content-encoding'] ?? 'identity'
  return (
    status === 200 &&
    request.method === 'GET' &&
    // No release names a file like that: it would be the same one under another key.
    !pathOf(request.url).includes('%') &&
    String(headers['cache-control']).includes('immutable') &&
    Number(headers['content-length'] ?? Infinity) <= MAX_FILE_BYTES &&
    [wantedEncoding(request.headers['accept-encoding']), 'identity'].includes(String(encoding))
  )
}

/** `Age` tells that it was kept, RFC 9111 §5.1. */
const toAnswer = ({ headers, bytes, keptAt }: KeptFile, now: Date): PassedAnswer => ({
  status: 200,
  headers: { ...headers, age: String(Math.floor((now.getTime() - keptAt.getTime()) / 1000)) },
  body: bytes,
})

const wholeOf = async (body: Uint8Array | Readable): Promise<Uint8Array> =>
  body instanceof Uint8Array ? body : buffer(body)

/** Passes on a file that never changes, once: from then on it is answered here, also while the service is down. */
export async function forwardFile(
  deps: FileDeps,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = keyOf(request)
  const kept = deps.files.find(key)
  if (kept) return pass(request, reply, toAnswer(kept, deps.clock.now()))
  const seconds = deps.limits.countFile(request)
  if (seconds > 0) return refuseTooMany(deps.pages, { request, reply }, seconds)
  const answer = await ask(deps, route, request, reply)
  if (!answer || !isKeepable(answer, request)) return pass(request, reply, answer)
  const bytes = await wholeOf(answer.body).catch((error: unknown) => {
    if (!reply.raw.destroyed) throw toFailure(error, route.service)
  })
  if (!bytes) return pass(request, reply, undefined)
  deps.files.keep(key, { headers: answer.headers, bytes, keptAt: deps.clock.now() })
  return pass(request, reply, { ...answer, body: bytes })
}
