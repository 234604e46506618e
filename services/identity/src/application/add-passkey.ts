import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { Account } from '../domain/account.ts'
import { CHALLENGE_LIFETIME_MS, type Passkey, challengeKey } from '../domain/passkey.ts'
import type { PasskeyCeremonies } from '../ports/passkey-ceremonies.ts'
import type { Passkeys } from '../ports/passkeys.ts'
import { type NotifyDeps, notify } from './notify.ts'

export interface PasskeyDeps {
  readonly passkeys: Passkeys
  readonly ceremonies: PasskeyCeremonies
  readonly clock: Clock
}

/** Keeps the challenge for this ticket and answers what the browser is asked. */
export async function keepCeremony(
  { passkeys, clock }: PasskeyDeps,
  key: string,
  { challenge, options }: { readonly challenge: string; readonly options: object },
): Promise<object> {
  const expiresAt = new Date(clock.now().getTime() + CHALLENGE_LIFETIME_MS)
  await passkeys.keepChallenge(key, { text: challenge, expiresAt })
  return options
}

export interface PasskeyRequest {
  readonly account: Account
  /** Passkeys of the account: no authenticator makes a second one. */
  readonly known: readonly Passkey[]
  readonly ticket: string
}

/** What the browser is asked for a new passkey. */
export async function askForPasskey(
  deps: PasskeyDeps,
  { account, known, ticket }: PasskeyRequest,
): Promise<object> {
  return keepCeremony(deps, challengeKey('create', ticket), await deps.ceremonies.creation(account, known))
}

export interface NewPasskey {
  readonly account: Account
  readonly ticket: string
  readonly answer: unknown
  readonly userAgent: string
  readonly locale: Locale
}

/** For somebody who has just proved who he is. The owner of the address hears of it. */
export async function addPasskey(
  deps: PasskeyDeps & NotifyDeps,
  { account, ticket, answer, userAgent, locale }: NewPasskey,
): Promise<'added' | 'refused'> {
  const now = deps.clock.now()
  const challenge = await deps.passkeys.takeChallenge(challengeKey('create', ticket), now)
  const created = challenge && (await deps.ceremonies.verifyCreation(answer, challenge))
  if (!created) return 'refused'
  const isNew = await deps.passkeys.add({ ...created, accountId: account.id, userAgent, createdAt: now })
  if (!isNew) return 'refused'
  await notify(deps, account.email, { kind: 'passkey-added' }, locale)
  return 'added'
}
