import { Problem, type TokenVerifier } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

const BEARER = /^Bearer ([^\s,]+)$/i

/** Stops a request with a bad token here; one without is the services' to judge. They check the token again themselves. */
export async function checkBearer(tokens: TokenVerifier, { headers }: FastifyRequest): Promise<void> {
  const { authorization } = headers
  if (authorization === undefined) return
  const token = BEARER.exec(authorization)?.[1]
  if (token === undefined) {
    throw new Problem(
      401,
      'invalid-token',
      'The access token was refused',
      'Send it as Authorization: Bearer <token>.',
    )
  }
  await tokens.verify(token)
}
