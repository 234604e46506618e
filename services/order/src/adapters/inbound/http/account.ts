import { Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

/** Routes of a person's own orders: 401 without a token, 403 without the scope. */
export const forAccount = { scope: 'shop' } as const

/** Routes that serve visitors too. */
export const forAccountOrVisitor = { auth: 'optional', scope: 'shop' } as const

/** The account that a route under `forAccount` serves. */
export function accountId({ principal }: FastifyRequest): string {
  if (!principal) throw new Problem(401, 'token-required', 'Sign in first')
  return principal.sub
}
