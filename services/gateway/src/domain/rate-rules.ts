import { POLICY_REPORTS_PATH } from '@jangteo/contracts'
import { isRead } from './route-table.ts'

/** How much is let through: `burst` at once, and `perMinute` in the long run. */
export interface RateRule {
  readonly perMinute: number
  readonly burst: number
}

/** What one address, one account or one kind of request may ask for. */
export interface RateRules {
  /** Calls of APIs and sessions by one network address, which many people may share. */
  readonly address: RateRule
  /** Pages for one address. */
  readonly page: RateRule
  /** Starting and ending sign-ins by one address: each costs the identity service a few rows. */
  readonly signIn: RateRule
  /** Files for one address that are not kept here, so that a service is asked. */
  readonly file: RateRule
  /** What browsers of one address report; they send many at once when something is wrong. */
  readonly report: RateRule
  /** Calls in the name of one account. */
  readonly account: RateRule
  /** Orders and cards of one account: each asks a bank. */
  readonly purchase: RateRule
}

export type RuleName = keyof RateRules

/**
 * An office of fifty people who each open a page every second, or a phone network behind one address; a crawler asks for a few in a second. Rendering
 * has a fair line of its own, so this only has to end what no people do.
 */
export const PAGES_PER_MINUTE = 3_000

export const RATE_RULES: RateRules = {
  address: { perMinute: 6_000, burst: 2_000 },
  page: { perMinute: PAGES_PER_MINUTE, burst: PAGES_PER_MINUTE },
  signIn: { perMinute: 120, burst: 120 },
  file: { perMinute: 6_000, burst: 6_000 },
  report: { perMinute: 60, burst: 60 },
  account: { perMinute: 1_200, burst: 600 },
  purchase: { perMinute: 60, burst: 100 },
}

export const rulesWith = (pagesPerMinute = PAGES_PER_MINUTE): RateRules => ({
  ...RATE_RULES,
  page: { perMinute: pagesPerMinute, burst: pagesPerMinute },
})

const PURCHASES = new Set(['POST /api/orders', 'POST /api/orders/payment-methods'])
const SIGN_INS = /^\/auth\/(login|callback|signed-out)$/
const CALLS = /^\/(api|auth)\//
/** Asks services. */
const READINESS = '/readyz'
/** Files are counted where they are not kept. */
const NOT_COUNTED = /^\/(assets(\/|$)|healthz$)/

/** Rules that count by address. */
export function addressRulesOf(path: string): readonly RuleName[] {
  if (SIGN_INS.test(path)) return ['address', 'signIn']
  if (path === POLICY_REPORTS_PATH) return ['address', 'report']
  if (CALLS.test(path) || path === READINESS) return ['address']
  return NOT_COUNTED.test(path) ? [] : ['page']
}

/** The same of the composer: what pages are made from is counted with the pages. */
export function composerRulesOf(method: string, path: string): readonly RuleName[] {
  const isForPages = isRead(method) && path.startsWith('/api/')
  return addressRulesOf(path).filter((rule) => !isForPages || rule !== 'address')
}

/** Rules that count by account. */
export const accountRulesOf = (method: string, path: string): readonly RuleName[] =>
  PURCHASES.has(`${method} ${path}`) ? ['account', 'purchase'] : ['account']
