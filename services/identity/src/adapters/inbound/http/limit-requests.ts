import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RequestLimits } from '../../../application/request-limits.ts'
import { type RequestKind, requestKindOf } from '../../../domain/request-limits.ts'
import type { PageSite } from './page-site.ts'

/** The path by which the router found it, however its address is written. */
function pathOf({ routeOptions, url }: FastifyRequest): string {
  const route = routeOptions.url ?? ''
  return route.includes('*') ? (url.split('?', 1)[0] ?? '') : route
}

/** Refuses what comes too often from one network: people by a page, programs as OAuth refuses (RFC 6749 §5.2). */
export function limitRequests(app: HttpServer, limits: RequestLimits, site: PageSite): void {
  app.addHook('onRequest', async (request, reply) => {
    const kind = requestKindOf(request.method, pathOf(request))
    const seconds = kind && (await limits.count(kind, networkOf(request.ip)))
    if (seconds === undefined || kind === undefined) return undefined
    return isOfProgram(kind) ? refuseProgram(reply, seconds) : refusePerson(site, { request, reply }, seconds)
  })
}

const isOfProgram = (kind: RequestKind): boolean => kind === 'device-codes'

const refuseProgram = (reply: FastifyReply, seconds: number): FastifyReply =>
  reply
    .code(429)
    .header('retry-after', seconds)
    .send({
      error: 'temporarily_unavailable',
      error_description: `too many requests came from this network; try again in ${seconds} seconds`,
    })

function refusePerson(
  site: PageSite,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  seconds: number,
): FastifyReply {
  reply.header('retry-after', seconds)
  const minutes = Math.ceil(seconds / 60)
  return site.sendNotice(request, reply, { status: 429, say: (text) => text.tooManyRequests(minutes) })
}
