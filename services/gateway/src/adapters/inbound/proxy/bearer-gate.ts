import { type Principal, type TokenVerifier, unreadableToken } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

const BEARER = /^Bearer ([^\s,]+)$/i

/** Of several headers, readers may take different ones: none counts. */
const isSentTwice = ({ raw: { rawHeaders } }: FastifyRequest): boolean =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization').length > 1

/**
 * Stops a request with a bad token here, and answers whose a good one is. One without is the services' to judge. They check the token again themselves.
 */
export async function checkBearer(
  tokens: TokenVerifier,
  request: FastifyRequest,
): Promise<Principal | undefined> {
  const { authorization } = request.headers
  if (authorization === undefined) return undefined
  const token = isSentTwice(request) ? undefined : BEARER.exec(authorization)?.[1]
  if (token === undefined) throw unreadableToken()
  return tokens.verify(token)
}
