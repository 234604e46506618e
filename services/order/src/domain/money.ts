import type { Currency, Money, PriceList } from '@jangteo/contracts'

export type { Currency, Money, PriceList }

/** @throws RangeError where `amount` is not a whole number of minor units. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`)
  return { amount, currency }
}

export const priceIn = (prices: PriceList, currency: Currency): Money => money(prices[currency], currency)

export const times = (price: Money, quantity: number): Money => money(price.amount * quantity, price.currency)

/** @throws RangeError where an amount is of another currency: the shop never converts. */
export function sum(amounts: readonly Money[], currency: Currency): Money {
  const stranger = amounts.find((amount) => amount.currency !== currency)
  if (stranger) throw new RangeError(`Cannot add ${stranger.currency} to ${currency}`)
  return money(
    amounts.reduce((total, { amount }) => total + amount, 0),
    currency,
  )
}
