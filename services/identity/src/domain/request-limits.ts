import type { ThrottleRule } from './throttle.ts'

/** What is counted by network address, whoever asks; a failing program by the client that it names too. `failed-program`: a program that could not say who it is, or what it came for. */
export const REQUEST_KINDS = [
  'authorization',
  'device-codes',
  'typed-code',
  'page',
  'failed-program',
] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]
export type RequestRules = Readonly<Record<RequestKind, ThrottleRule>>

const WINDOW_MS = 5 * 60_000

/** Very many people may be behind one address: an office, a phone network. */
export const REQUEST_RULES: RequestRules = {
  /** Each leaves a row; signing in is one, the account pages another. The gateway begins 120 a minute for one address. */
  authorization: { limit: 1_000, windowMs: WINDOW_MS },
  /** One for each `jangteo login`. */
  'device-codes': { limit: 60, windowMs: WINDOW_MS },
  /** Of a terminal, by a person, who may be guessing. */
  'typed-code': { limit: 60, windowMs: WINDOW_MS },
  /** A sign-in is three or four. */
  page: { limit: 3_000, windowMs: WINDOW_MS },
  'failed-program': { limit: 300, windowMs: WINDOW_MS },
}

const PAGES = /^\/(sign-in|account|outside|oauth)(\/|$)/
/** Programs that say who they are have no limit: all shoppers come by one of them. */
const OF_PROGRAMS = new Set(['/oauth/token', '/oauth/par', '/oauth/revoke', '/oauth/ended-sessions'])

/** @param path as the router has it; undefined for what is not counted before it is answered */
export function requestKindOf(method: string, path: string): RequestKind | undefined {
  if (path === '/oauth/authorize') return 'authorization'
  if (path === '/oauth/device_authorization') return 'device-codes'
  if (path === '/oauth/device' && method === 'POST') return 'typed-code'
  return PAGES.test(path) && !OF_PROGRAMS.has(path) ? 'page' : undefined
}
