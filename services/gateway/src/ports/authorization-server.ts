import type { Account, Locale } from '@jangteo/contracts'
import type { SessionTokens } from '../domain/session.ts'
import type { SignInTransaction } from '../domain/sign-in-transaction.ts'

/** The identity service does not answer. What the person or the caller did may be right: it can be tried again. */
export class AuthorizationServerUnavailable extends Error {
  override readonly name = 'AuthorizationServerUnavailable'
}

export type Redemption =
  | { readonly kind: 'signed-in'; readonly account: Account; readonly tokens: SessionTokens }
  /** The person went back without signing in. */
  | { readonly kind: 'turned-back' }
  /** The callback is not the answer to this transaction; `reason` is for logs. */
  | { readonly kind: 'refused'; readonly reason: string }

export type Refresh =
  | { readonly kind: 'refreshed'; readonly tokens: SessionTokens }
  /** The refresh token is worth nothing any more: signed out elsewhere, expired, or used twice. */
  | { readonly kind: 'ended' }

export interface EndSessionWay {
  readonly locale: Locale
  /** Where the browser comes back to: a root-relative address that the identity service knows. */
  readonly returnTo: string
}

/** OAuth 2 / OpenID Connect as this gateway uses it. Every member may reject with `AuthorizationServerUnavailable`. */
export interface AuthorizationServer {
  newTransactionSecrets(): Pick<SignInTransaction, 'state' | 'nonce' | 'codeVerifier'>
  /** Where the browser goes to sign in. */
  authorizationUrl(transaction: Omit<SignInTransaction, 'returnTo' | 'expiresAt'>): Promise<string>
  /** @param callbackUrl path and query that the browser came back with */
  redeem(callbackUrl: string, transaction: SignInTransaction): Promise<Redemption>
  /** Uses the refresh token up. */
  refresh(refreshToken: string): Promise<Refresh>
  /** Ends all that was given with this refresh token, and the browser's session there. */
  revoke(refreshToken: string): Promise<void>
  /** Where the browser forgets the session that has ended there. */
  endSessionUrl(way: EndSessionWay): Promise<string>
}
