import { PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import { type Caller, owner as rightful, TEAM_MFE } from './callers.ts'
import type { Operation } from './operations.ts'

/** `exactly`: that answer. `let-in`: anything but a refusal, for it depends on what the caller has himself. */
export type Expected =
  { readonly kind: 'exactly'; readonly status: number; readonly code?: string } | { readonly kind: 'let-in' }

const refused = (status: number, code: string): Expected => ({ kind: 'exactly', status, code })

/** What the declared rule of an operation says to one caller. `status` is what the rightful caller gets. */
export function expectedOf({ key, security, owner }: Operation, caller: Caller, status: number): Expected {
  const served: Expected = { kind: 'exactly', status }
  if (security === undefined) return served
  const { principal } = caller
  const needs = security.flatMap(({ bearer = [] }) => bearer)
  if (!principal) {
    const isForVisitorsToo = security.some(({ bearer }) => bearer === undefined)
    return isForVisitorsToo ? { kind: 'let-in' } : refused(401, 'token-required')
  }
  if (!needs.every((scope) => principal.scopes.includes(scope))) return refused(403, 'insufficient-scope')
  const hasRole = (...roles: readonly string[]): boolean =>
    roles.some((role) => principal.roles.includes(role))
  switch (owner) {
    case 'client':
      return served
    case 'caller':
      return caller === rightful ? served : { kind: 'let-in' }
    case 'account':
      return caller === rightful ? served : { kind: 'exactly', status: 404 }
    case 'team':
      return hasRole(PLATFORM_ROLE, teamRole(TEAM_MFE)) ? served : refused(403, 'not-owner')
    case 'platform':
      return hasRole(PLATFORM_ROLE) ? served : refused(403, 'platform-only')
    default:
      throw new Error(`${key} asks for a token, but does not say whose things it serves (config.owner).`)
  }
}

/** Whether an operation does for this caller what it is there for. */
export function isRightful(operation: Operation, caller: Caller): boolean {
  const expected = expectedOf(operation, caller, 200)
  return expected.kind === 'exactly' && expected.status === 200
}
