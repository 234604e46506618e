import { beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../domain/account.ts'
import type { Passkey } from '../../domain/passkey.ts'
import type { AccountRepository } from '../../ports/account-repository.ts'
import type { Passkeys } from '../../ports/passkeys.ts'
import { account } from './account-repository.contract.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const EXPIRY = new Date('2026-03-02T09:05:00.000Z')

export function describePasskeys(
  create: () => { readonly passkeys: Passkeys; readonly accounts: AccountRepository },
): void {
  describe('passkeys', () => {
    const owner: Account = account('passkey-owner@example.com')
    const passkey = (id: string): Passkey => ({
      id,
      accountId: owner.id,
      publicKey: 'key',
      counter: 1,
      userAgent: 'Firefox',
      createdAt: NOW,
      lastUsedAt: undefined,
    })
    beforeAll(async () => void (await create().accounts.add(owner)))

    test('give a challenge to one of many who ask at once, and to nobody when it has expired', async () => {
      const { passkeys } = create()
      await passkeys.keepChallenge('key', { text: 'earlier', expiresAt: EXPIRY })
      await passkeys.keepChallenge('key', { text: 'later', expiresAt: EXPIRY })
      expect(await passkeys.takeChallenge('another key', NOW)).toBeUndefined()
      const taken = await Promise.all(Array.from({ length: 8 }, () => passkeys.takeChallenge('key', NOW)))
      expect(taken.filter(Boolean)).toEqual(['later'])
      await passkeys.keepChallenge('key', { text: 'expired', expiresAt: EXPIRY })
      expect(await passkeys.takeChallenge('key', EXPIRY)).toBeUndefined()
    })

    test('are known once, found, counted up and removed by their owner', async () => {
      const { passkeys } = create()
      const added = await Promise.all(Array.from({ length: 5 }, () => passkeys.add(passkey('one'))))
      expect(added.filter(Boolean)).toHaveLength(1)
      expect(await passkeys.find('one')).toEqual(passkey('one'))
      await passkeys.markUsed('one', { counter: 7, at: EXPIRY })
      await passkeys.markUsed('one', { counter: 3, at: EXPIRY })
      expect(await passkeys.list(owner.id)).toEqual([{ ...passkey('one'), counter: 7, lastUsedAt: EXPIRY }])
      expect(await passkeys.remove(crypto.randomUUID(), 'one')).toBe('unknown')
      expect(await passkeys.remove(owner.id, 'one')).toBe('removed')
      expect(await passkeys.find('one')).toBeUndefined()
    })

    test('go with their account', async () => {
      const { passkeys, accounts } = create()
      await passkeys.add(passkey('two'))
      await accounts.close(owner.id)
      expect(await passkeys.find('two')).toBeUndefined()
    })
  })
}
