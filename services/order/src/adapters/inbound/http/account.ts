import { Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

/** Routes of a person's own things: 401 without a token, 403 without the scope. */
export const forAccount = { scope: 'shop', owner: 'caller' } as const

/** Routes of one thing of a person: 404 for everybody else. */
export const forOwner = { scope: 'shop', owner: 'account' } as const

/** Routes that serve visitors too. */
export const forAccountOrVisitor = { auth: 'optional', scope: 'shop', owner: 'caller' } as const

/** The account that a route under `forAccount` or `forOwner` serves. */
export function accountId({ principal }: FastifyRequest): string {
  if (!principal) throw new Problem(401, 'token-required', 'Sign in first')
  return principal.sub
}
