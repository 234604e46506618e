import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { LocalPath } from '../domain/return-to.ts'
import { SESSION_LIFETIME_MS, type SessionId } from '../domain/session.ts'
import type { BrowserId, SignInTransaction } from '../domain/sign-in-transaction.ts'
import {
  type AuthorizationServer,
  AuthorizationServerUnavailable,
  type Redemption,
} from '../ports/authorization-server.ts'
import type { RandomIds } from '../ports/random-ids.ts'
import type { SessionStore } from '../ports/session-store.ts'
import type { TransactionStore } from '../ports/transaction-store.ts'
import { type SignOutDeps, replaceSession } from './sign-out.ts'

export interface CompleteSignInDeps extends SignOutDeps {
  readonly authorizationServer: AuthorizationServer
  readonly transactions: TransactionStore
  readonly sessions: SessionStore
  readonly ids: RandomIds
  readonly clock: Clock
}

export interface Callback {
  /** Path and query. */
  readonly url: string
  readonly state: unknown
  readonly browser: BrowserId | undefined
  /** The session that the browser had before. */
  readonly formerSession: SessionId | undefined
}

export type CompletedSignIn =
  | {
      readonly kind: 'signed-in'
      readonly session: SessionId
      readonly expiresAt: Date
      readonly returnTo: LocalPath
    }
  | { readonly kind: 'turned-back'; readonly returnTo: LocalPath }
  | {
      readonly kind: 'refused'
      readonly reason: string
      readonly returnTo?: LocalPath
      readonly locale?: Locale
    }
  /** The identity service does not answer; the person has to start again. */
  | {
      readonly kind: 'unavailable'
      readonly cause: Error
      readonly returnTo: LocalPath
      readonly locale: Locale
    }

export async function completeSignIn(deps: CompleteSignInDeps, callback: Callback): Promise<CompletedSignIn> {
  const { browser, state, url } = callback
  const now = deps.clock.now()
  const transaction =
    browser !== undefined && typeof state === 'string'
      ? await deps.transactions.take(browser, state, now)
      : undefined
  if (!transaction) return { kind: 'refused', reason: 'no sign-in of this browser has this state' }

  const { returnTo, locale } = transaction
  const redemption = await redeem(deps, url, transaction)
  if (redemption.kind === 'unavailable') return { ...redemption, returnTo, locale }
  if (redemption.kind === 'turned-back') return { kind: 'turned-back', returnTo }
  if (redemption.kind === 'refused') return { ...redemption, returnTo, locale }

  // A new id for a new state of trust: an id planted before signing in is worth nothing after it.
  const session = deps.ids.next()
  const expiresAt = new Date(now.getTime() + SESSION_LIFETIME_MS)
  await deps.sessions.create(session, { account: redemption.account, tokens: redemption.tokens, expiresAt })
  if (callback.formerSession !== undefined)
    await replaceSession(deps, { former: callback.formerSession, by: redemption.tokens })
  return { kind: 'signed-in', session, expiresAt, returnTo }
}

async function redeem(
  { authorizationServer }: CompleteSignInDeps,
  url: string,
  transaction: SignInTransaction,
): Promise<Redemption | { readonly kind: 'unavailable'; readonly cause: Error }> {
  try {
    return await authorizationServer.redeem(url, transaction)
  } catch (error) {
    if (error instanceof AuthorizationServerUnavailable) return { kind: 'unavailable', cause: error }
    throw error
  }
}
