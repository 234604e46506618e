import { KNOWN_COOKIE } from '@jangteo/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionId } from '../../../domain/session.ts'
import { type BrowserId, TRANSACTION_LIFETIME_MS } from '../../../domain/sign-in-transaction.ts'

/**
 * The prefix makes browsers refuse such a cookie from another host, from plain HTTP and from scripts; older ones read it as
 * `__Host-`, which leaves out only the last. `http://localhost` counts as secure.
 */
export const SESSION_COOKIE = '__Host-Http-sid'
export const TRANSACTION_COOKIE = '__Host-Http-tx'
/** For scripts, which ask about a session only where there may be one. */
export const KNOWN_SESSION_COOKIE = `${KNOWN_COOKIE}session`

const SECRET = /^[\w-]{43}$/

const own = { path: '/', secure: true, httpOnly: true } as const
const known = { path: '/', secure: true, sameSite: 'lax' } as const

function read({ cookies }: FastifyRequest, name: string): string | undefined {
  const value = cookies[name]
  return value !== undefined && SECRET.test(value) ? value : undefined
}

export const sessionOf = (request: FastifyRequest): SessionId | undefined => read(request, SESSION_COOKIE)

export const browserOf = (request: FastifyRequest): BrowserId | undefined => read(request, TRANSACTION_COOKIE)

export function keepSession(reply: FastifyReply, session: SessionId, expires: Date): void {
  reply.setCookie(SESSION_COOKIE, session, { ...own, sameSite: 'strict', expires })
  reply.setCookie(KNOWN_SESSION_COOKIE, '1', { ...known, expires })
}

export function dropSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { ...own, sameSite: 'strict' })
  reply.clearCookie(KNOWN_SESSION_COOKIE, known)
}

/** Pages need not ask again. The session's own cookie stays: a sign-in in another tab may just have replaced it. */
export function forgetKnownSession({ cookies }: FastifyRequest, reply: FastifyReply): void {
  if (cookies[KNOWN_SESSION_COOKIE] !== undefined) reply.clearCookie(KNOWN_SESSION_COOKIE, known)
}

/** Whatever scripts of the shop have stored. Not cookies, which are preferences and the cart, nor caches, which hold nothing personal. */
const CLEARED = '"storage"'

/** At the end of a session: its cookie, and what scripts have stored. */
export function forgetSession(reply: FastifyReply): void {
  dropSession(reply)
  reply.header('clear-site-data', CLEARED)
}

/** Lax: the way back from the sign-in pages is a navigation from another origin, on which Strict cookies stay at home. */
export function keepBrowser(reply: FastifyReply, browser: BrowserId): void {
  reply.setCookie(TRANSACTION_COOKIE, browser, {
    ...own,
    sameSite: 'lax',
    maxAge: TRANSACTION_LIFETIME_MS / 1000,
  })
}
