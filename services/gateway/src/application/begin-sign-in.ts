import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { LocalPath } from '../domain/return-to.ts'
import { type BrowserId, TRANSACTION_LIFETIME_MS } from '../domain/sign-in-transaction.ts'
import type { AuthorizationServer } from '../ports/authorization-server.ts'
import type { RandomIds } from '../ports/random-ids.ts'
import type { TransactionStore } from '../ports/transaction-store.ts'

export interface BeginSignInDeps {
  readonly authorizationServer: AuthorizationServer
  readonly transactions: TransactionStore
  readonly ids: RandomIds
  readonly clock: Clock
}

export interface BeginSignIn {
  readonly returnTo: LocalPath
  readonly locale: Locale
  /** From an earlier sign-in of the same browser that may still be open in another tab. */
  readonly browser?: BrowserId | undefined
}

export interface BegunSignIn {
  readonly browser: BrowserId
  readonly url: string
}

/** Rejects with `AuthorizationServerUnavailable`. */
export async function beginSignIn(deps: BeginSignInDeps, request: BeginSignIn): Promise<BegunSignIn> {
  const browser = request.browser ?? deps.ids.next()
  const expiresAt = new Date(deps.clock.now().getTime() + TRANSACTION_LIFETIME_MS)
  const { returnTo, locale } = request
  const secrets = deps.authorizationServer.newTransactionSecrets()
  const transaction = { ...secrets, returnTo, locale, expiresAt }
  const url = await deps.authorizationServer.authorizationUrl(transaction)
  await deps.transactions.save(browser, transaction)
  return { browser, url }
}
