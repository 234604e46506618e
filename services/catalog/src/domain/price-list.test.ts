import { expect, it } from 'vitest'
import { InvalidGoods } from './errors.ts'
import { highestPrices, isCheaper, lowestPrices, toPriceList } from './price-list.ts'

it.each([
  { KRW: 39_000.5, USD: 29_00 },
  { KRW: 39_000, USD: 29.99 },
  { KRW: -1, USD: 0 },
  { KRW: Number.NaN, USD: 0 },
  { KRW: 1e300, USD: 0 },
])('refuses $KRW won and $USD cents as a price', (amounts) => {
  expect(() => toPriceList(amounts)).toThrow(InvalidGoods)
})

it('takes the lowest and the highest amount of each currency on its own', () => {
  const dearInWon = { KRW: 20_000, USD: 10_00 }
  const dearInDollars = { KRW: 15_000, USD: 12_00 }
  expect(lowestPrices([dearInWon, dearInDollars])).toEqual({ KRW: 15_000, USD: 10_00 })
  expect(highestPrices([dearInWon, dearInDollars])).toEqual({ KRW: 20_000, USD: 12_00 })
})

it('calls a price cheaper only where it is so in every currency', () => {
  expect(isCheaper({ KRW: 1, USD: 1 }, { KRW: 2, USD: 2 })).toBe(true)
  expect(isCheaper({ KRW: 1, USD: 2 }, { KRW: 2, USD: 2 })).toBe(false)
})
