import { Problem } from '@jangteo/service-kit'
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RateLimits } from './rate-limits.ts'

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Lets in who sends the key in `X-Server-Key`, before anything of the request is read. Wrong ones are counted, the right one is never refused: nobody
 * guesses it, and a stranger in the shop's network must not keep the shop from its money.
 */
export function requireServerKey(
  serverKey: string,
  limits: RateLimits,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const expected = digestOf(serverKey)
  return async (request, reply) => {
    const given = request.headers['x-server-key']
    if (typeof given === 'string' && timingSafeEqual(digestOf(given), expected)) return
    limits.count('wrongKey', request, reply)
    throw new Problem(
      401,
      'unknown-server-key',
      'Only the shop may ask this',
      'Send its key in X-Server-Key.',
    )
  }
}
