import type { Account } from '../domain/account.ts'
import { challengeKey } from '../domain/passkey.ts'
import { SIGN_IN_ADDRESS_RULE } from '../domain/throttle.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { TryCounter } from '../ports/try-counter.ts'
import { type PasskeyDeps, keepCeremony } from './add-passkey.ts'
import { countTry } from './count-try.ts'

export type PasskeySignInDeps = PasskeyDeps & {
  readonly accounts: Pick<AccountRepository, 'findById'>
  readonly tries: TryCounter
}

/** What the browser is asked: any passkey of this shop, so nobody says who he is. */
export async function askForSignIn(deps: PasskeyDeps, ticket: string): Promise<object> {
  return keepCeremony(deps, challengeKey('request', ticket), await deps.ceremonies.request())
}

export interface PasskeyAnswer {
  readonly ticket: string
  readonly answer: unknown
  /** Network address that the try comes from. */
  readonly address: string
}

export type PasskeySignInResult =
  | { readonly kind: 'signed-in'; readonly account: Account }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

export async function signInWithPasskey(
  deps: PasskeySignInDeps,
  { ticket, answer, address }: PasskeyAnswer,
): Promise<PasskeySignInResult> {
  const retryAfterSeconds = await countTry(deps, `sign-in from ${address}`, SIGN_IN_ADDRESS_RULE)
  if (retryAfterSeconds !== undefined) return { kind: 'throttled', retryAfterSeconds }

  const now = deps.clock.now()
  const challenge = await deps.passkeys.takeChallenge(challengeKey('request', ticket), now)
  const id = deps.ceremonies.credentialIdOf(answer)
  const passkey = id === undefined ? undefined : await deps.passkeys.find(id)
  if (challenge === undefined || passkey === undefined) return { kind: 'refused' }
  const checked = await deps.ceremonies.verifyRequest(answer, challenge, passkey)
  const account = checked && (await deps.accounts.findById(passkey.accountId))
  if (!account) return { kind: 'refused' }
  await deps.passkeys.markUsed(passkey.id, { counter: checked.counter, at: now })
  return { kind: 'signed-in', account }
}
