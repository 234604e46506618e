import { beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../domain/account.ts'
import type { OutsideLink } from '../../domain/outside-identity.ts'
import type { AccountRepository } from '../../ports/account-repository.ts'
import type { OutsideLinks } from '../../ports/outside-links.ts'
import type { Passkeys } from '../../ports/passkeys.ts'
import { account } from './account-repository.contract.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const LATER = new Date('2026-03-02T10:00:00.000Z')
const ISSUER = 'https://login.acme.example'

export interface LinkStores {
  readonly links: OutsideLinks
  readonly passkeys: Passkeys
  readonly accounts: AccountRepository
}

export function describeOutsideLinks(create: () => LinkStores): void {
  describe('outside links', () => {
    const withoutPassword = (email: string): Account => ({ ...account(email), passwordHash: undefined })
    const link = (owner: Account, subject: string): OutsideLink => ({
      id: crypto.randomUUID(),
      accountId: owner.id,
      issuer: ISSUER,
      subject,
      label: 'mina@acme.example',
      createdAt: NOW,
      lastUsedAt: undefined,
    })
    const owner = account('link-owner@example.com')
    beforeAll(async () => void (await create().accounts.add(owner)))

    test('belong to one account, also when many want one at once', async () => {
      const { links, accounts } = create()
      const rival = account('link-rival@example.com')
      await accounts.add(rival)
      const wanted = [owner, rival, owner, rival].map((each) => link(each, 'wanted'))
      const added = await Promise.all(wanted.map((each) => links.add(each)))
      expect(added.filter(Boolean)).toHaveLength(1)
      const winner = wanted[added.indexOf(true)]
      expect(await links.find({ issuer: ISSUER, subject: 'wanted' })).toEqual(winner)
      expect(await links.find({ issuer: 'https://other.example', subject: 'wanted' })).toBeUndefined()
    })

    test('are made with their account or not at all', async () => {
      const { links, accounts } = create()
      const first = withoutPassword('joins@example.com')
      expect(await links.addWithAccount(first, link(first, 'joins'))).toBe('added')
      expect(await accounts.findById(first.id)).toEqual(first)
      const sameAddress = withoutPassword('joins@example.com')
      expect(await links.addWithAccount(sameAddress, link(sameAddress, 'another'))).toBe('email-taken')
      expect(await links.find({ issuer: ISSUER, subject: 'another' })).toBeUndefined()
      const sameIdentity = withoutPassword('joins-too@example.com')
      expect(await links.addWithAccount(sameIdentity, link(sameIdentity, 'joins'))).toBe('identity-taken')
      expect(await accounts.findByEmail(sameIdentity.email)).toBeUndefined()
    })

    test('make one account where many come with one identity at once', async () => {
      const { links } = create()
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => {
          const rival = withoutPassword('at-once@example.com')
          return links.addWithAccount(rival, link(rival, 'at-once'))
        }),
      )
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1)
    })

    test('are listed with their last use, and removed by their owner alone', async () => {
      const { links, accounts } = create()
      const mina = account('lists@example.com')
      await accounts.add(mina)
      const [one, two] = [link(mina, 'one'), { ...link(mina, 'two'), createdAt: LATER }]
      await links.add(two)
      await links.add(one)
      await links.markUsed(one.id, LATER)
      expect(await links.list(mina.id)).toEqual([{ ...one, lastUsedAt: LATER }, two])
      expect(await links.remove(owner.id, one.id)).toBe('unknown')
      expect(await links.remove(mina.id, one.id)).toBe('removed')
      expect(await links.remove(mina.id, two.id)).toBe('removed')
      expect(await links.list(mina.id)).toEqual([])
    })

    test('keep the last way in, also when the last two are removed at once', async () => {
      const { links, passkeys } = create()
      for (let round = 0; round < 5; round += 1) {
        const mina = withoutPassword(`last-${round}@example.com`)
        const only = link(mina, `last-${round}`)
        await links.addWithAccount(mina, only)
        expect(await links.remove(mina.id, only.id)).toBe('last-way-in')
        const id = `passkey-${round}-${mina.id}`
        await passkeys.add({
          id,
          accountId: mina.id,
          publicKey: 'key',
          counter: 0,
          userAgent: '',
          createdAt: NOW,
        })
        const removed = await Promise.all([links.remove(mina.id, only.id), passkeys.remove(mina.id, id)])
        expect([...removed].sort()).toEqual(['last-way-in', 'removed'])
      }
    })

    test('go with their account', async () => {
      const { links, accounts } = create()
      const mina = withoutPassword('goes@example.com')
      await links.addWithAccount(mina, link(mina, 'goes'))
      await accounts.close(mina.id)
      expect(await links.find({ issuer: ISSUER, subject: 'goes' })).toBeUndefined()
    })
  })
}
