import { describe, expect, test } from 'vitest'
import type { Account } from '../../domain/account.ts'
import { parseEmailAddress } from '../../domain/email-address.ts'
import type { AccountRepository } from '../../ports/account-repository.ts'

export function account(email: string): Account {
  const parsed = parseEmailAddress(email)
  if (!parsed) throw new Error(`${email} is no address.`)
  return {
    id: crypto.randomUUID(),
    email: parsed,
    name: '김미나',
    passwordHash: '$argon2id$v=19$m=8,t=1,p=1$c2FsdA$dGFn',
    createdAt: new Date('2026-03-02T09:00:00.000Z'),
    roles: ['mfe:catalog', 'mfe:order'],
  }
}

export function describeAccountRepository(create: () => AccountRepository): void {
  describe('an account repository', () => {
    test('finds an account by id and by address', async () => {
      const accounts = create()
      const mina = account('by-id@example.com')
      expect(await accounts.add(mina)).toBe('added')
      expect(await accounts.findById(mina.id)).toEqual(mina)
      expect(await accounts.findByEmail(mina.email)).toEqual(mina)
    })

    test('knows nobody else', async () => {
      const accounts = create()
      expect(await accounts.findById(crypto.randomUUID())).toBeUndefined()
      expect(await accounts.findById('not-a-uuid')).toBeUndefined()
      expect(await accounts.findByEmail(account('nobody@example.com').email)).toBeUndefined()
    })

    test('sets a new password, which verifies an address that was not', async () => {
      const accounts = create()
      const [old, verified] = [account('old@example.com'), account('verified@example.com')]
      const first = new Date('2026-03-02T10:00:00.000Z')
      const later = new Date('2026-03-02T11:00:00.000Z')
      await accounts.add(old)
      await accounts.add({ ...verified, emailVerifiedAt: first })
      await accounts.resetPassword(old.id, { passwordHash: 'new', at: later })
      await accounts.resetPassword(verified.id, { passwordHash: 'new', at: later })
      expect(await accounts.findById(old.id)).toMatchObject({ passwordHash: 'new', emailVerifiedAt: later })
      expect(await accounts.findById(verified.id)).toMatchObject({ emailVerifiedAt: first })
      await accounts.resetPassword(crypto.randomUUID(), { passwordHash: 'new', at: later })
    })

    test('changes a password and nothing else', async () => {
      const accounts = create()
      const mina = account('changed-password@example.com')
      await accounts.add(mina)
      await accounts.changePassword(mina.id, 'new')
      expect(await accounts.findById(mina.id)).toEqual({ ...mina, passwordHash: 'new' })
    })

    test('changes an address to one that is free, for one of many who want it at once', async () => {
      const accounts = create()
      const rivals = Array.from({ length: 5 }, (_, index) => account(`moves-${index}@example.com`))
      for (const rival of rivals) await accounts.add(rival)
      const { email } = account('moved-to@example.com')
      const at = new Date('2026-03-02T10:00:00.000Z')
      const outcomes = await Promise.all(rivals.map(({ id }) => accounts.changeEmail(id, { email, at })))
      expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1)
      const winner = rivals[outcomes.indexOf('changed')]
      expect(await accounts.findByEmail(email)).toEqual({ ...winner, email, emailVerifiedAt: at })
      expect(winner && (await accounts.findByEmail(winner.email))).toBeUndefined()
    })

    test('closes an account once, also when many ask at once, and frees its address', async () => {
      const accounts = create()
      const mina = account('closed@example.com')
      await accounts.add(mina)
      const closed = await Promise.all(Array.from({ length: 5 }, () => accounts.close(mina.id)))
      expect(closed.filter(Boolean)).toHaveLength(1)
      expect(await accounts.findById(mina.id)).toBeUndefined()
      expect(await accounts.add(account('closed@example.com'))).toBe('added')
    })

    test('gives an address to one account, also when many ask at once', async () => {
      const accounts = create()
      const rivals = Array.from({ length: 8 }, () => account('wanted@example.com'))
      const outcomes = await Promise.all(rivals.map((rival) => accounts.add(rival)))
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1)
      const winner = rivals[outcomes.indexOf('added')]
      expect(await accounts.findByEmail(account('wanted@example.com').email)).toEqual(winner)
    })
  })
}
