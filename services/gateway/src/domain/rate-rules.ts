import { POLICY_REPORTS_PATH } from '@jangteo/contracts'
import type { RateRule } from './token-buckets.ts'

/** What one address, one account or one kind of request may ask for. */
export interface RateRules {
  /** Calls of APIs and sessions by one network address, which many people may share. */
  readonly address: RateRule
  /** Starting and ending sign-ins by one address: each costs the identity service a few rows. */
  readonly signIn: RateRule
  /** What browsers of one address report; they send many at once when something is wrong. */
  readonly report: RateRule
  /** Calls in the name of one account. */
  readonly account: RateRule
  /** Orders and cards of one account: each asks a bank. */
  readonly purchase: RateRule
}

export const RATE_RULES: RateRules = {
  address: { perMinute: 6_000, burst: 2_000 },
  signIn: { perMinute: 120, burst: 120 },
  report: { perMinute: 60, burst: 60 },
  account: { perMinute: 1_200, burst: 600 },
  purchase: { perMinute: 60, burst: 100 },
}

const PURCHASES = new Set(['POST /api/orders', 'POST /api/orders/payment-methods'])

/** Rules that count by address; files and pages are cheap and not counted. */
export function addressRulesOf(path: string): readonly (keyof RateRules)[] {
  if (/^\/auth\/(login|callback)$/.test(path)) return ['address', 'signIn']
  if (path === POLICY_REPORTS_PATH) return ['address', 'report']
  return /^\/(api|auth)\//.test(path) ? ['address'] : []
}

/** Rules that count by account. */
export const accountRulesOf = (method: string, path: string): readonly (keyof RateRules)[] =>
  PURCHASES.has(`${method} ${path}`) ? ['account', 'purchase'] : ['account']
