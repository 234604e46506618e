import type { LanguageCode } from '../base/language.ts'
import { plainNumber, withCommas } from '../base/plain-number.ts'

const spokenUnits: Readonly<Record<string, string>> = { KRW: '원', USD: '달러' }
const formats = new Map<string, Intl.NumberFormat>()

/** What is unknown gives way, first the locale, then the currency. */
function create(locale: string, currency: string): Intl.NumberFormat {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  try {
    return new Intl.NumberFormat(locale, options)
  } catch {
    return create('en', locale === 'en' ? 'XXX' : currency)
  }
}

function format(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key) ?? create(locale, currency)
  formats.set(key, known)
  return known
}

/** Of which most prices are: asking a formatter is slow, and a grid of tiles asks for each price. */
const decimals = new Map([
  ['KRW', 0],
  ['USD', 2],
])
const decimalsOf = (currency: string): number =>
  decimals.get(currency) ?? format('en', currency).resolvedOptions().maximumFractionDigits ?? 0

const majorUnits = (amount: number, currency: string): number => amount / 10 ** decimalsOf(currency)

/** An amount in minor units as it is shown, e.g. `₩31,000`. A currency or locale that is none does not throw. */
export function visibleMoney(amount: number, currency: string, locale: string): string {
  const units = majorUnits(amount, currency)
  const digits = withCommas(Math.abs(units).toFixed(decimals.get(currency)), locale)
  if (!decimals.has(currency) || !Number.isSafeInteger(amount) || !digits)
    return format(locale, currency).format(units)
  return (amount < 0 ? '-' : '') + (currency === 'KRW' ? '₩' : '$') + digits
}

/** An amount in minor units as it is spoken: Korean says the unit after the number, e.g. `31,000원`. */
export function spokenMoney(amount: number, currency: string, language: LanguageCode): string {
  const unit = spokenUnits[String(currency).toUpperCase()]
  if (language === 'en' || !unit) return visibleMoney(amount, currency, language)
  return `${plainNumber(majorUnits(amount, currency), 'ko')}${unit}`
}
