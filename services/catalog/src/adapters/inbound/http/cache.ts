import { createHash } from 'node:crypto'
import { namesTag } from '@jangteo/service-kit'
import type { FastifyReply, onSendAsyncHookHandler } from 'fastify'

/**
 * For the `onSend` of a public route: successful JSON may be reused by anyone for so many seconds, then asked for again by its
 * entity tag (RFC 9110 §13, weak because the gateway may compress).
 */
export function cacheFor(seconds: number): onSendAsyncHookHandler<unknown> {
  return async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const tag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`
    reply.header('cache-control', `public, max-age=${seconds}`).header('etag', tag)
    if (!namesTag(request.headers['if-none-match'], tag)) return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  }
}

/** Says by which events the answer gets out of date: `touchOf` of `@jangteo/contracts` has the names. */
export const belongsTo = (reply: FastifyReply, group: string): FastifyReply =>
  reply.header('cache-groups', `"${group}"`)
