import { Problem } from '@jangteo/service-kit'
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Lets in who sends the key in `X-Server-Key`, before anything of the request is read. */
export function requireServerKey(serverKey: string): (request: FastifyRequest) => Promise<void> {
  const expected = digestOf(serverKey)
  return async ({ headers }) => {
    const given = headers['x-server-key']
    if (typeof given !== 'string' || !timingSafeEqual(digestOf(given), expected))
      throw new Problem(
        401,
        'unknown-server-key',
        'Only the shop may ask this',
        'Send its key in X-Server-Key.',
      )
  }
}
