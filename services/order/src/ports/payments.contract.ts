import { beforeEach, describe, expect, it } from 'vitest'
import type { Behaviour } from '../testing/sandbox-double.ts'
import type { Payments } from './payments.ts'

export interface PaymentsSubject {
  readonly payments: Payments
  /** Somebody has typed a card into the provider's fields; answers the token. */
  typed(behaviour: Behaviour): Promise<string> | string
}

/** What every adapter of `Payments` promises, with the sandbox's two cards. */
export function paymentsContract(create: () => Promise<PaymentsSubject>): void {
  describe('Payments', () => {
    let payments: Payments
    let typed: PaymentsSubject['typed']
    beforeEach(async () => ({ payments, typed } = await create()))

    const save = async (behaviour: Behaviour): Promise<string> => {
      const saved = await payments.saveMethod(await typed(behaviour), 'kim')
      return saved.ok ? saved.value.id : expect.fail(saved.failure.code)
    }
    const authorize = (orderId: string, methodId: string, customerId = 'kim') =>
      payments.authorize({ orderId, customerId, methodId, amount: { amount: 1_000, currency: 'KRW' } })

    it('exchanges a token for a method of its customer alone', async () => {
      const methodId = await save('approve')
      expect(methodId).toMatch(/^pm_[A-Za-z0-9_-]{10,60}$/)
      expect(await payments.findMethod(methodId, 'kim')).toEqual({
        id: methodId,
        brand: 'Visa',
        last4: '4242',
      })
      expect(await payments.findMethod(methodId, 'lee')).toBeUndefined()
      expect(await payments.findMethod('pm_unknown_method', 'kim')).toBeUndefined()
    })

    it('takes a token once, and no other', async () => {
      const token = await typed('approve')
      expect((await payments.saveMethod(token, 'kim')).ok).toBe(true)
      for (const refused of [token, 'tok_nobody_typed_this'])
        expect(await payments.saveMethod(refused, 'lee')).toEqual({
          ok: false,
          failure: { code: 'unknown-payment-method' },
        })
    })

    it('authorizes or declines by the card, and the first outcome stands', async () => {
      const [good, bad] = [await save('approve'), await save('decline')]
      const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
      expect(await authorize(first, good)).toBe('authorized')
      expect(await authorize(first, bad)).toBe('authorized')
      expect(await authorize(second, bad)).toBe('declined')
      expect(await authorize(second, good)).toBe('declined')
    })

    it('charges nobody else’s card, but lets an outcome stand whose card is forgotten', async () => {
      const orderId = crypto.randomUUID()
      const good = await save('approve')
      expect(await authorize(crypto.randomUUID(), good, 'lee')).toBe('declined')
      expect(await authorize(orderId, good)).toBe('authorized')
      expect(await authorize(orderId, 'pm_forgotten_since')).toBe('authorized')
    })

    it('never authorizes what was released, not even when the release came first', async () => {
      const good = await save('approve')
      const orderId = crypto.randomUUID()
      expect(await payments.release(orderId)).toBe('done')
      expect(await payments.release(orderId)).toBe('done')
      expect(await authorize(orderId, good)).toBe('declined')
    })
  })
}
