import type { Locale } from '@jangteo/contracts'
import { type Clock, isOwnForm, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { CodeRequest } from '../../../application/mail-code.ts'
import type { Account } from '../../../domain/account.ts'
import type { AccountRepository } from '../../../ports/account-repository.ts'
import { accountSignInAddress } from '../oidc/account-pages-client.ts'
import { browserSession } from '../oidc/browser-session.ts'
import { type FormAnswers, formAnswers } from './form-answers.ts'
import { type PageSite, localeOf } from './page-site.ts'

/** Whoever changes what an account is protected by has proved who he is so lately (OWASP ASVS 7.5.1). */
const RECENT_MS = 10 * 60_000

/** One person on his account pages. */
export interface AccountVisit {
  readonly account: Account
  readonly sessionUid: string
  readonly locale: Locale
  readonly answers: FormAnswers
}

export interface AccountRouteDeps {
  readonly live: { readonly provider: Provider }
  readonly site: PageSite
  readonly clock: Clock
  readonly accounts: AccountRepository
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
type AccountHandler = (
  visit: AccountVisit,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>

/** Who asks for a mail: the session is what only this browser has. */
export const accountCodeRequest = (
  { sessionUid, locale }: AccountVisit,
  { ip }: FastifyRequest,
): CodeRequest => ({ ticket: sessionUid, address: networkOf(ip), locale })

/** Wraps a page's handler: who is not signed in, or not lately enough, signs in first, by password or passkey, and comes back. */
export function withAccount(
  { live, site, clock, accounts }: AccountRouteDeps,
  { isProtected }: { readonly isProtected: boolean },
  handle: AccountHandler,
): Handler {
  return async (request, reply) => {
    if (request.method === 'POST' && !isOwnForm(request, site.origin)) {
      return site.sendNotice(request, reply, { status: 403, say: (text) => text.foreignForm })
    }
    const locale = localeOf(request)
    const session = await browserSession(live.provider, { raw: request.raw, reply: reply.raw })
    const account = session && (await accounts.findById(session.accountId))
    const provenAt = session?.authenticatedAt
    const isRecent = provenAt && clock.now().getTime() - provenAt.getTime() <= RECENT_MS
    if (account && session && (isRecent || !isProtected)) {
      const pages = { within: '/account', to: session.uid }
      const answers = formAnswers({ live, clock }, { request, reply, locale }, pages)
      return handle({ account, sessionUid: session.uid, locale, answers }, request, reply)
    }
    const state = `${pageOf(request)}?locale=${locale}`
    const isStepUp = session !== undefined || isProtected
    return reply.redirect(accountSignInAddress({ issuer: site.origin, locale, state, isStepUp }), 303)
  }
}

/** The page that a person was on: also where he sent a form, the page to go on with. */
function pageOf({ url }: FastifyRequest): string {
  const [path = ''] = url.split('?')
  const [, page] = /^\/account(\/[a-z]+)?/.exec(path) ?? []
  return `/account${page ?? ''}`
}

/** A page that `withAccount` named; what else comes as `state` leads to the first page. */
export const accountPageOf = (state: unknown): string =>
  typeof state === 'string' && /^\/account(\/[a-z]+)?\?locale=(ko|en)$/.test(state) ? state : '/account'
