import { InMemoryAccountRepository } from '../adapters/outbound/in-memory/in-memory-account-repository.ts'
import { InMemoryMailedCodes } from '../adapters/outbound/in-memory/in-memory-mailed-codes.ts'
import { InMemoryMailer } from '../adapters/outbound/in-memory/in-memory-mailer.ts'
import { InMemoryTryCounter } from '../adapters/outbound/in-memory/in-memory-try-counter.ts'
import type { FixedClock } from '@jangteo/service-kit/testing'
import { createFixedClock } from '@jangteo/service-kit/testing'
import type { AccountSessions } from '../ports/account-sessions.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'

/** As good as a hash for a use case: verifying is exact, and the unknown account is verified too. */
export class CountingHasher implements PasswordHasher {
  hashed = 0
  verified = 0

  async hash(password: string): Promise<string> {
    this.hashed += 1
    return `hash of ${password}`
  }

  async verify(password: string, hash: string | undefined): Promise<boolean> {
    this.verified += 1
    return hash === `hash of ${password}`
  }
}

export class CountedSessions implements Pick<AccountSessions, 'endAll'> {
  readonly ended: string[] = []

  async endAll(accountId: string, keep?: { readonly exceptUid: string }): Promise<void> {
    this.ended.push(keep ? `${accountId} except ${keep.exceptUid}` : accountId)
  }
}

export interface AccountFakes {
  readonly accounts: InMemoryAccountRepository
  readonly passwords: CountingHasher
  readonly tries: InMemoryTryCounter
  readonly codes: InMemoryMailedCodes
  readonly mailer: InMemoryMailer
  readonly sessions: CountedSessions
  readonly clock: FixedClock
  readonly newCode: () => string
  readonly isCommonPassword: () => boolean
  readonly ids: { next(): string }
}

/** Everything that the use cases of accounts need, in memory. Codes are BCDFGHJK, BCDFGHJL, … */
export function accountFakes(): AccountFakes {
  const letters = 'KLMNPQRSTVWXZ'
  let given = 0
  return {
    accounts: new InMemoryAccountRepository(),
    passwords: new CountingHasher(),
    tries: new InMemoryTryCounter(),
    codes: new InMemoryMailedCodes(),
    mailer: new InMemoryMailer(),
    sessions: new CountedSessions(),
    clock: createFixedClock(),
    newCode: () => `BCDFGHJ${letters.charAt(given++ % letters.length)}`,
    isCommonPassword: () => false,
    ids: { next: () => crypto.randomUUID() },
  }
}
