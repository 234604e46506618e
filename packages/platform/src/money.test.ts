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

  it.each([
    ['ko', 'ko-KR', 'KRW'],
    ['en', 'en-US', 'KRW'],
    ['ko', 'ko-KR', 'USD'],
    ['en', 'en-US', 'USD'],
  ] as const)('writes in %s what %s writes of %s', (locale, tag, currency) => {
    const digits = currency === 'KRW' ? 0 : 2
    const format = new Intl.NumberFormat(tag, { style: 'currency', currency, minimumFractionDigits: digits })
    for (const amount of [
      0, 5, 10, 99, 999, 1000, 2905, 123_456, 1_234_567, 100_000_000, -1, -2900, -1_234_567,
    ])
      expect(formatMoney({ amount, currency }, locale)).toBe(format.format(amount / 10 ** digits))
  })
})
