import { describe, expect, it } from 'vitest'
import { formatMoney } from './money.ts'

describe('formatMoney', () => {
  it('knows that won has no minor unit and the dollar has cents', () => {
    expect(formatMoney({ amount: 39000, currency: 'KRW' }, 'ko')).toBe('₩39,000')
    expect(formatMoney({ amount: 2905, currency: 'USD' }, 'en')).toBe('$29.05')
  })

  it('says which dollar to Korean readers', () => {
    expect(formatMoney({ amount: 2900, currency: 'USD' }, 'ko')).toBe('US$29.00')
  })
})
