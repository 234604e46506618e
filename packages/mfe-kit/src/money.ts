import type { Currency, Locale, Money, PriceList } from '@jangteo/contracts'
import { type Ref, onScopeDispose, readonly, ref } from 'vue'
import { useLocale, usePlatform } from './context.ts'

const FRACTION_DIGITS: Readonly<Record<Currency, number>> = { KRW: 0, USD: 2 }
const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-US' }

/** A formatter takes far longer to make than to ask. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(currency: Currency, locale: Locale): Intl.NumberFormat {
  const key = locale + currency
  const digits = FRACTION_DIGITS[currency]
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  formats.set(key, known)
  return known
}

/** Writes an amount of minor units the way readers of `locale` do: 39000 KRW → `₩39,000`, 2900 USD → `$29.00`. */
export const formatMoney = ({ amount, currency }: Money, locale: Locale): string =>
  formatOf(currency, locale).format(amount / 10 ** FRACTION_DIGITS[currency])

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
