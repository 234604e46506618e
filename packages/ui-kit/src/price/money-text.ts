import type { LanguageCode } from '../base/language.ts'
import { plainNumber } from '../base/plain-number.ts'

const spokenUnits: Readonly<Record<string, string>> = { KRW: '원', USD: '달러' }
const formats = new Map<string, Intl.NumberFormat>()
/** How many minor units make a major one, by currency: asking a formatter is slow, and a grid of tiles asks for each price. */
const minorUnits = new Map<string, number>()

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

function majorUnits(amount: number, currency: string): number {
  const known =
    minorUnits.get(currency) ?? 10 ** (format('en', currency).resolvedOptions().maximumFractionDigits ?? 0)
  minorUnits.set(currency, known)
  return amount / known
}

/** An amount in minor units as it is shown, e.g. `₩31,000`. A currency or locale that is none does not throw. */
export function visibleMoney(amount: number, currency: string, locale: string): string {
  return format(locale, currency).format(majorUnits(amount, currency))
}

/** An amount in minor units as it is spoken: Korean says the unit after the number, e.g. `31,000원`. */
export function spokenMoney(amount: number, currency: string, language: LanguageCode): string {
  const unit = spokenUnits[String(currency).toUpperCase()]
  if (language === 'en' || !unit) return visibleMoney(amount, currency, language)
  return `${plainNumber(majorUnits(amount, currency), 'ko')}${unit}`
}
