import type { ShippingMethod } from '@jangteo/contracts'
import type { Country } from './address.ts'
import { type Currency, type Money, money, priceIn, type PriceList } from './money.ts'

export type { ShippingMethod }

export interface ShippingOption {
  readonly method: ShippingMethod
  readonly price: Money
  /** Promised range, working days. */
  readonly days: { readonly min: number; readonly max: number }
}

/** Standard shipping costs nothing from this subtotal on. By currency only: the cart promises it before it knows the country. */
const FREE_FROM: PriceList = { KRW: 50_000, USD: 6_000 }

interface Tariff {
  readonly prices: PriceList
  readonly days: ShippingOption['days']
}
const TARIFFS: Readonly<Record<Country, Readonly<Record<ShippingMethod, Tariff>>>> = {
  KR: {
    standard: { prices: { KRW: 3_000, USD: 300 }, days: { min: 2, max: 3 } },
    express: { prices: { KRW: 6_000, USD: 600 }, days: { min: 1, max: 1 } },
  },
  US: {
    standard: { prices: { KRW: 11_000, USD: 800 }, days: { min: 7, max: 14 } },
    express: { prices: { KRW: 25_000, USD: 1_800 }, days: { min: 3, max: 5 } },
  },
}

export const freeShippingFrom = (currency: Currency): Money => priceIn(FREE_FROM, currency)

export interface Parcel {
  readonly country: Country
  readonly subtotal: Money
}

export function shippingPrice({ country, subtotal }: Parcel, method: ShippingMethod): Money {
  const { currency } = subtotal
  const isFree = method === 'standard' && subtotal.amount >= FREE_FROM[currency]
  return isFree ? money(0, currency) : priceIn(TARIFFS[country][method].prices, currency)
}

export const shippingOptions = (parcel: Parcel): readonly ShippingOption[] =>
  (['standard', 'express'] as const).map((method) => ({
    method,
    price: shippingPrice(parcel, method),
    days: TARIFFS[parcel.country][method].days,
  }))
