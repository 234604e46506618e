import { describe, expect, it, vi } from 'vitest'
import { formatMoney } from './money.ts'

describe('formatMoney', () => {
  it('knows that won has no minor unit and the dollar has cents', () => {
    expect(formatMoney({ amount: 39000, currency: 'KRW' }, 'ko')).toBe('₩39,000')
    expect(formatMoney({ amount: 2905, currency: 'USD' }, 'en')).toBe('$29.05')
  })

  it('says which dollar to Korean readers', () => {
    expect(formatMoney({ amount: 2900, currency: 'USD' }, 'ko')).toBe('US$29.00')
  })

  it('makes one formatter for all prices of a page', () => {
    const made = vi.spyOn(Intl, 'NumberFormat')
    for (const amount of [1000, 2000, 3000]) formatMoney({ amount, currency: 'USD' }, 'en')
    expect(made.mock.calls.length).toBeLessThan(2)
    made.mockRestore()
  })
})
