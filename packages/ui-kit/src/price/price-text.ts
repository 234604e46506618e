import type { LanguageCode } from '../base/language.ts'
import { spokenMoney, visibleMoney } from './money-text.ts'

/** What something costs, as data: no language and no format. */
export interface Price {
  /** In the currency's minor unit: 39000 is ₩39,000, 2900 is $29.00. 0 is free. */
  readonly amount: number
  /** The highest of several prices, of which `amount` is the lowest. */
  readonly to?: number
  /** What it cost before, in the same unit; undefined or not above `amount` and `to`: no sale. */
  readonly was?: number
  /** ISO 4217 code. */
  readonly currency: string
  /** `amount` is the lowest of several. */
  readonly from?: boolean
  /** What one `unit` costs, in the same unit of money. */
  readonly unitPrice?: number
  /** What `unitPrice` is for, e.g. `100g`. */
  readonly unit?: string
}

/** What is shown, part by part (empty: not shown), and what is spoken instead. */
export interface PriceText {
  /** Stands before `now`, e.g. “from ”. */
  readonly before: string
  /** What it costs, from the lowest to the highest where there are several. */
  readonly now: string
  /** Stands behind `now`, e.g. “~”. */
  readonly after: string
  /** What it cost before, where that was more. */
  readonly was: string
  /** What one unit costs, e.g. “₩1,180 per 100g”. */
  readonly unit: string
  /** Whole per cent off, rounded down so that it never promises too much; 0 for no sale, and for what is free. */
  readonly percentOff: number
  /** All of it, as one sentence to be spoken. */
  readonly spoken: string
}

const sentences = {
  ko: {
    free: '무료',
    from: { before: '', after: '~', spoken: (now: string) => `${now}부터` },
    range: { dash: '~', spoken: (low: string, high: string) => `${low}부터 ${high}까지` },
    unit: (money: string, unit: string) => `${unit}당 ${money}`,
    sale: (now: string) => `할인가 ${now}`,
    was: (was: string) => `정가 ${was}`,
    off: (percent: number) => `${percent}% 할인`,
  },
  en: {
    free: 'Free',
    from: { before: 'from ', after: '', spoken: (now: string) => `from ${now}` },
    range: { dash: ' – ', spoken: (low: string, high: string) => `from ${low} to ${high}` },
    unit: (money: string, unit: string) => `${money} per ${unit}`,
    sale: (now: string) => `Sale price ${now}`,
    was: (was: string) => `regular price ${was}`,
    off: (percent: number) => `${percent}% off`,
  },
} as const

type Say = (amount: number) => string
type Sentences = (typeof sentences)[LanguageCode]

function sayNow({ amount, to, from }: Price, words: Sentences, say: Say): string {
  const now = amount === 0 ? words.free : say(amount)
  if (to !== undefined && to > amount) return words.range.spoken(now, say(to))
  return from ? words.from.spoken(now) : now
}

function showNow({ amount, to }: Price, words: Sentences, show: Say): string {
  const now = amount === 0 ? words.free : show(amount)
  return to !== undefined && to > amount ? `${now}${words.range.dash}${show(to)}` : now
}

function sayAll(price: Price, words: Sentences, say: Say): string {
  const { unitPrice, unit } = price
  const now = sayNow(price, words, say)
  const before = oldPrice(price)
  const off = percentOff(price)
  return [
    before && price.amount > 0 ? words.sale(now) : now,
    before ? words.was(say(before)) : '',
    off > 0 ? words.off(off) : '',
    unitPrice && unit ? words.unit(say(unitPrice), unit) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The dearest of several: what was below it says of no sale, and none is reduced by less. */
const highest = ({ amount, to = amount }: Price): number => Math.max(amount, to)

/** 0 where there was no higher price. */
function oldPrice(price: Price): number {
  return price.was !== undefined && price.was > highest(price) ? price.was : 0
}

function percentOff(price: Price): number {
  const before = oldPrice(price)
  return before > 0 && price.amount > 0 ? Math.floor(((before - highest(price)) * 100) / before) : 0
}

/** How a price is shown and how it is spoken. Pure: a server can write what a page will show. */
export function priceText(price: Price, locale: string): PriceText {
  const language = locale.toLowerCase().startsWith('ko') ? 'ko' : 'en'
  const words = sentences[language]
  const { amount, to, from, currency, unitPrice, unit } = price
  const before = oldPrice(price)
  const show: Say = (money) => visibleMoney(money, currency, locale)
  const isFrom = from && !(to !== undefined && to > amount)
  return {
    before: isFrom ? words.from.before : '',
    now: showNow(price, words, show),
    after: isFrom ? words.from.after : '',
    was: before ? show(before) : '',
    unit: unitPrice && unit ? words.unit(show(unitPrice), unit) : '',
    percentOff: percentOff(price),
    spoken: sayAll(price, words, (money) => spokenMoney(money, currency, language)),
  }
}
