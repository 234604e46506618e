import type { LanguageCode } from '../base/language.ts'

export interface Price {
  /** In the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. */
  readonly amount: number
  /** What it cost before, in the same unit; undefined or not above `amount`: no sale. */
  readonly was?: number
  /** ISO 4217 code. */
  readonly currency: string
  /** `amount` is the lowest of several. */
  readonly from: boolean
}

export interface PriceText {
  readonly now: string
  readonly was: string
  /** Whole per cent off, rounded down so that it never promises too much; 0 for no sale. */
  readonly percentOff: number
  /** All of it, as one sentence to be spoken. */
  readonly spoken: string
}

const spokenUnits: Readonly<Record<string, string>> = { KRW: '원', USD: '달러' }

function decimals(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0
  )
}

function visible(amount: number, { currency }: Price, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(amount / 10 ** decimals(currency))
}

function audible(amount: number, price: Price, language: LanguageCode): string {
  const unit = spokenUnits[price.currency]
  if (language === 'en' || !unit) return visible(amount, price, language)
  const number = amount / 10 ** decimals(price.currency)
  return `${new Intl.NumberFormat('ko').format(number)}${unit}`
}

const sentences = {
  ko: {
    now: (now: string, from: boolean) => (from ? `${now}부터` : now),
    sale: (now: string, was: string) => `할인가 ${now}, 정가 ${was}`,
  },
  en: {
    now: (now: string, from: boolean) => (from ? `from ${now}` : now),
    sale: (now: string, was: string) => `Sale price ${now}, regular price ${was}`,
  },
}

/** How a price is shown and how it is spoken. */
export function priceText(price: Price, locale: string): PriceText {
  const language = locale.toLowerCase().startsWith('ko') ? 'ko' : 'en'
  const { now, sale } = sentences[language]
  const before = price.was !== undefined && price.was > price.amount ? price.was : undefined
  const spokenNow = now(audible(price.amount, price, language), price.from)
  return {
    now: visible(price.amount, price, locale),
    was: before === undefined ? '' : visible(before, price, locale),
    percentOff: before === undefined ? 0 : Math.floor((1 - price.amount / before) * 100),
    spoken: before === undefined ? spokenNow : sale(spokenNow, audible(before, price, language)),
  }
}
