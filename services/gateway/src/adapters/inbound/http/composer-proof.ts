import { createHash, timingSafeEqual } from 'node:crypto'
import { COMPOSER_HEADER } from '@jangteo/contracts'
import type { FastifyRequest } from 'fastify'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request is the composer's own, which has said the common secret. Nobody's where there is none. */
export function composerProof(
  secret: string | undefined,
): (request: Pick<FastifyRequest, 'headers'>) => boolean {
  if (secret === undefined) return () => false
  const expected = digest(secret)
  return ({ headers }) => {
    const said = headers[COMPOSER_HEADER]
    return typeof said === 'string' && timingSafeEqual(digest(said), expected)
  }
}
