import { CURRENCIES, type Currency, type PriceList } from '@jangteo/contracts'
import { InvalidGoods } from './errors.ts'

export type { Currency, PriceList }

/** Amounts are whole minor units (₩ has none, $ has cents). Throws `InvalidGoods` for anything else. */
export function toPriceList(amounts: PriceList): PriceList {
  for (const currency of CURRENCIES) {
    const amount = amounts[currency]
    if (!Number.isSafeInteger(amount) || amount < 0)
      throw new InvalidGoods(`${String(amount)} ${currency} is not a price: whole minor units from 0 up are.`)
  }
  return { KRW: amounts.KRW, USD: amounts.USD }
}

type NonEmpty<T> = readonly [T, ...T[]]

/** The lowest amount of each currency on its own. */
export function lowestPrices([first, ...rest]: NonEmpty<PriceList>): PriceList {
  return rest.reduce(
    (low, list) => eachCurrency((currency) => Math.min(low[currency], list[currency])),
    first,
  )
}

/** The highest amount of each currency on its own. */
export function highestPrices([first, ...rest]: NonEmpty<PriceList>): PriceList {
  return rest.reduce(
    (high, list) => eachCurrency((currency) => Math.max(high[currency], list[currency])),
    first,
  )
}

/** True where `a` is less than `b` in every currency. */
export const isCheaper = (a: PriceList, b: PriceList): boolean =>
  CURRENCIES.every((currency) => a[currency] < b[currency])

export const isSamePrice = (a: PriceList, b: PriceList): boolean =>
  CURRENCIES.every((currency) => a[currency] === b[currency])

const eachCurrency = (amount: (currency: Currency) => number): PriceList => ({
  KRW: amount('KRW'),
  USD: amount('USD'),
})
