import { beforeEach, describe, expect, it } from 'vitest'
import { approvedCard, declinedCard } from '../testing/builders.ts'
import type { Card, Payments } from './payments.ts'

/** What every adapter of `Payments` promises, with the sandbox's two cards. The clock stands in March 2026. */
export function paymentsContract(create: () => Promise<Payments>): void {
  describe('Payments', () => {
    let payments: Payments
    beforeEach(async () => (payments = await create()))

    const save = async (card: Card): Promise<string> => {
      const saved = await payments.saveMethod(card, 'kim')
      return saved.ok ? saved.value.id : expect.fail(saved.failure.code)
    }
    const authorize = (orderId: string, methodId: string) =>
      payments.authorize({ orderId, customerId: 'kim', methodId, amount: { amount: 1_000, currency: 'KRW' } })

    it('exchanges a card for a method of its customer alone', async () => {
      const methodId = await save(approvedCard)
      expect(methodId).toMatch(/^pm_[A-Za-z0-9_-]{10,60}$/)
      expect(await payments.findMethod(methodId, 'kim')).toEqual({
        id: methodId,
        brand: 'Visa',
        last4: '4242',
      })
      expect(await payments.findMethod(methodId, 'lee')).toBeUndefined()
      expect(await payments.findMethod('pm_unknown_method', 'kim')).toBeUndefined()
    })

    it.each([
      ['a mistyped number', { number: '4242 4242 4242 4243' }, 'card-number-invalid'],
      ['an expired card', { expiry: '02/26' }, 'card-expired'],
      ['a card that might be somebody’s', { number: '5555 5555 5555 4444' }, 'card-not-supported-in-sandbox'],
    ])('refuses %s', async (_, change, code) => {
      expect(await payments.saveMethod({ ...approvedCard, ...change }, 'kim')).toEqual({
        ok: false,
        failure: { code },
      })
    })

    it('takes a card until the end of its month', async () => {
      expect((await payments.saveMethod({ ...approvedCard, expiry: '03/26' }, 'kim')).ok).toBe(true)
    })

    it('authorizes or declines by the card, and the first outcome stands', async () => {
      const [good, bad] = [await save(approvedCard), await save(declinedCard)]
      const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
      expect(await authorize(first, good)).toBe('authorized')
      expect(await authorize(first, bad)).toBe('authorized')
      expect(await authorize(second, bad)).toBe('declined')
      expect(await authorize(second, good)).toBe('declined')
    })

    it('never authorizes what was released, not even when the release came first', async () => {
      const good = await save(approvedCard)
      const orderId = crypto.randomUUID()
      expect(await payments.release(orderId)).toBe('done')
      expect(await payments.release(orderId)).toBe('done')
      expect(await authorize(orderId, good)).toBe('declined')
    })
  })
}
