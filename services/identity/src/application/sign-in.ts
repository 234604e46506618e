import type { Clock } from '@jangteo/service-kit'
import type { Account } from '../domain/account.ts'
import { parseEmailAddress } from '../domain/email-address.ts'
import { normalisePassword } from '../domain/password-policy.ts'
import { SIGN_IN_ADDRESS_RULE, SIGN_IN_RULE } from '../domain/throttle.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'
import type { TryCounter } from '../ports/try-counter.ts'
import { countTry } from './count-try.ts'

export interface SignInDeps {
  readonly accounts: AccountRepository
  readonly passwords: PasswordHasher
  readonly tries: TryCounter
  readonly clock: Clock
}

export interface Credentials {
  readonly email: string
  readonly password: string
  /** Network address that the try comes from. */
  readonly address: string
}

export type SignInResult =
  | { readonly kind: 'signed-in'; readonly account: Account }
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

export async function signIn(deps: SignInDeps, credentials: Credentials): Promise<SignInResult> {
  const email = parseEmailAddress(credentials.email)
  const key = `sign-in ${email ?? credentials.email} ${credentials.address}`
  // Counted before the password is looked at: parallel tries can't pass the limit together.
  const waits = [
    await countTry(deps, key, SIGN_IN_RULE),
    await countTry(deps, `sign-in from ${credentials.address}`, SIGN_IN_ADDRESS_RULE),
  ].filter((seconds) => seconds !== undefined)
  if (waits.length > 0) return { kind: 'throttled', retryAfterSeconds: Math.max(...waits) }

  const account = email && (await deps.accounts.findByEmail(email))
  const isRight = await deps.passwords.verify(normalisePassword(credentials.password), account?.passwordHash)
  if (!account || !isRight) return { kind: 'wrong-credentials' }
  await deps.tries.forget(key)
  return { kind: 'signed-in', account }
}
