import { REQUEST_KINDS, type RequestRules } from '../domain/request-limits.ts'
import type { ThrottleRule } from '../domain/throttle.ts'

/** The same limit for whatever is counted. */
export const sameForAll = (rule: ThrottleRule): RequestRules =>
  Object.fromEntries(REQUEST_KINDS.map((kind) => [kind, rule])) as Record<
    (typeof REQUEST_KINDS)[number],
    ThrottleRule
  >
