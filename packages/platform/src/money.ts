import type { Currency, Locale, Money } from '@jangteo/contracts'

const FRACTION_DIGITS: Readonly<Record<Currency, number>> = { KRW: 0, USD: 2 }

/**
 * Writes an amount of minor units the way readers of `locale` do: 39000 KRW → `₩39,000`, 2900 USD → `$29.00`. As `Intl.NumberFormat` does, whose first
 * use takes a phone some 100 ms.
 */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const digits = decimalOf({ amount: Math.abs(amount), currency }).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const sign = currency === 'KRW' ? '₩' : locale === 'ko' ? 'US$' : '$'
  return (amount < 0 ? '-' : '') + sign + digits
}

/** The amount as data has it: 39000 KRW → `39000`, 2900 USD → `29.00`. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = FRACTION_DIGITS[currency]
  return (amount / 10 ** digits).toFixed(digits)
}
