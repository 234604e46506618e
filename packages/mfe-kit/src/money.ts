import type { Currency, Locale, Money, PriceList } from '@jangteo/contracts'
import { type Ref, onScopeDispose, readonly, ref } from 'vue'
import { useLocale, usePlatform } from './context.ts'

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

/** The shopper's currency; follows the switch in the header. For `setup()` or an effect scope. */
export function useCurrency(): Readonly<Ref<Currency>> {
  const { preferences } = usePlatform()
  const currency = ref(preferences.currency)
  onScopeDispose(preferences.onChange((value) => (currency.value = value)))
  return readonly(currency)
}

export interface UseMoney {
  readonly currency: Readonly<Ref<Currency>>
  format(money: Money): string
  /** The price of a price list in the shopper's currency. */
  pick(prices: PriceList): Money
}

/** Prices in the shopper's currency and language. For `setup()`. */
export function useMoney(): UseMoney {
  const locale = useLocale()
  const currency = useCurrency()
  return {
    currency,
    format: (money) => formatMoney(money, locale),
    pick: (prices) => ({ amount: prices[currency.value], currency: currency.value }),
  }
}
