import { describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../../domain/email-address.ts'
import type { MailedCode } from '../../domain/mailed-code.ts'
import type { MailedCodes } from '../../ports/mailed-codes.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const EXPIRY = new Date('2026-03-02T09:15:00.000Z')
const email = parseEmailAddress('mina@example.com') ?? expect.fail('no address')

const code = (changes: Partial<MailedCode> = {}): MailedCode => ({
  email,
  codeHash: 'hash of the code',
  intent: { kind: 'register', name: '김미나', passwordHash: 'hash of the password' },
  triesLeft: 5,
  expiresAt: EXPIRY,
  ...changes,
})

export function describeMailedCodes(create: () => MailedCodes): void {
  describe('mailed codes', () => {
    test('are found by their key until they expire', async () => {
      const codes = create()
      await codes.put('found', code())
      expect(await codes.find('found', NOW)).toEqual(code())
      expect(await codes.find('another', NOW)).toBeUndefined()
      expect(await codes.find('found', EXPIRY)).toBeUndefined()
      expect(await codes.tryOnce('found', EXPIRY)).toBeUndefined()
    })

    test('give way to a later one of the same key', async () => {
      const codes = create()
      await codes.put('again', code({ codeHash: 'first', triesLeft: 0 }))
      await codes.put('again', code({ codeHash: 'second', intent: { kind: 'nothing' } }))
      expect(await codes.take('again', 'first')).toBe(false)
      expect(await codes.find('again', NOW)).toEqual(
        code({ codeHash: 'second', intent: { kind: 'nothing' } }),
      )
    })

    test('are tried so often and no more, also by many at once', async () => {
      const codes = create()
      await codes.put('tried', code())
      const tries = await Promise.all(Array.from({ length: 12 }, () => codes.tryOnce('tried', NOW)))
      const left = tries.flatMap((tried) => (tried ? [tried.triesLeft] : []))
      expect(left.sort()).toEqual([0, 1, 2, 3, 4])
    })

    test('are used once, also by many at once', async () => {
      const codes = create()
      await codes.put('used', code())
      const taken = await Promise.all(Array.from({ length: 8 }, () => codes.take('used', code().codeHash)))
      expect(taken.filter(Boolean)).toHaveLength(1)
      expect(await codes.find('used', NOW)).toBeUndefined()
    })
  })
}
