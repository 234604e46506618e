import type { LanguageCode } from '../base/language.ts'
import { spokenMoney } from '../price/money-text.ts'

/** A cart on its way to free shipping. */
export interface Shipping {
  /** What is in the cart, in the currency's minor unit. */
  readonly amount: number
  /** From this on shipping is free, in the same unit. */
  readonly threshold: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** A sentence in three parts, of which `money` is the one that counts; empty once shipping is free. */
export interface ShippingText {
  /** The words before the money, or the whole sentence. */
  readonly before: string
  /** What is missing, e.g. “$12.50”. */
  readonly money: string
  /** The words behind it. */
  readonly after: string
}

const sentences = {
  ko: { missing: ['', ' 더 담으면 무료 배송'], reached: '무료 배송이에요' },
  en: { missing: ['Add ', ' more for free shipping'], reached: 'You have free shipping' },
} as const

/** Whether the cart has reached the threshold. */
export const isShippingFree = ({ amount, threshold }: Shipping): boolean => amount >= threshold

/** What is missing for free shipping, or that nothing is. Pure: a server can write what a page will show. */
export function shippingText(shipping: Shipping, language: LanguageCode): ShippingText {
  const { missing, reached } = sentences[language]
  if (isShippingFree(shipping)) return { before: reached, money: '', after: '' }
  const { amount, threshold, currency } = shipping
  return { before: missing[0], money: spokenMoney(threshold - amount, currency, language), after: missing[1] }
}
