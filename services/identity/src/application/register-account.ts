import type { Clock } from '@jangteo/service-kit'
import {
  type Account,
  type Registration,
  type RegistrationCheck,
  checkRegistration,
} from '../domain/account.ts'
import { type IsCommon, normalisePassword } from '../domain/password-policy.ts'
import { REGISTRATION_RULE, secondsToWait } from '../domain/throttle.ts'
import type { AccountIds } from '../ports/account-ids.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'
import type { TryCounter } from '../ports/try-counter.ts'

export interface RegisterAccountDeps {
  readonly accounts: AccountRepository
  readonly passwords: PasswordHasher
  readonly tries: TryCounter
  readonly isCommonPassword: IsCommon
  readonly ids: AccountIds
  readonly clock: Clock
}

export type RegisterAccountResult =
  | { readonly kind: 'registered'; readonly account: Account }
  | Extract<RegistrationCheck, { kind: 'invalid' }>
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

export async function registerAccount(
  deps: RegisterAccountDeps,
  registration: Registration,
  address: string,
): Promise<RegisterAccountResult> {
  const check = checkRegistration(registration, deps.isCommonPassword)
  if (check.kind === 'invalid') return check

  const now = deps.clock.now()
  const tries = await deps.tries.count(`register ${address}`, REGISTRATION_RULE, now)
  const retryAfterSeconds = secondsToWait(tries, REGISTRATION_RULE, now)
  if (retryAfterSeconds !== undefined) return { kind: 'throttled', retryAfterSeconds }

  const account: Account = {
    id: deps.ids.next(),
    email: check.email,
    name: check.name,
    passwordHash: await deps.passwords.hash(normalisePassword(registration.password)),
    createdAt: now,
    roles: [],
  }
  const outcome = await deps.accounts.add(account)
  return outcome === 'added' ? { kind: 'registered', account } : { kind: 'email-taken' }
}
