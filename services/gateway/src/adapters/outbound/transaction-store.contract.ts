import { beforeEach, describe, expect, test } from 'vitest'
import { parseReturnTo } from '../../domain/return-to.ts'
import type { SignInTransaction } from '../../domain/sign-in-transaction.ts'
import type { TransactionStore } from '../../ports/transaction-store.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date(NOW.getTime() + 600_000)
const BROWSER = 'browser-1'

function transaction(): SignInTransaction {
  const returnTo = parseReturnTo('/ko/cart?x=%ED%86%A0')
  if (!returnTo) throw new Error('The path must be local.')
  const state = crypto.randomUUID()
  return { state, nonce: 'n', codeVerifier: 'v', returnTo, locale: 'ko', expiresAt: LATER }
}

export function describeTransactionStore(create: () => TransactionStore): void {
  describe('a transaction store', () => {
    let transactions: TransactionStore
    let started: SignInTransaction
    beforeEach(async () => {
      transactions = create()
      started = transaction()
      await transactions.save(BROWSER, started)
    })

    test('gives a transaction to its browser once, also when many ask at once', async () => {
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => transactions.take(BROWSER, started.state, NOW)),
      )
      expect(taken.filter((each) => each !== undefined)).toEqual([started])
    })

    test('gives it to no other browser', async () => {
      expect(await transactions.take('browser-2', started.state, NOW)).toBeUndefined()
      expect(await transactions.take(BROWSER, started.state, NOW)).toEqual(started)
    })

    test('gives it by no other state, and not when it has expired', async () => {
      expect(await transactions.take(BROWSER, 'guessed', NOW)).toBeUndefined()
      expect(await transactions.take(BROWSER, started.state, LATER)).toBeUndefined()
    })

    test('keeps those of several tabs apart', async () => {
      const other = transaction()
      await transactions.save(BROWSER, other)
      expect(await transactions.take(BROWSER, other.state, NOW)).toEqual(other)
      expect(await transactions.take(BROWSER, started.state, NOW)).toEqual(started)
    })
  })
}
