import type { Currency, Money, PriceList } from '@jangteo/contracts'
import { formatMoney } from '@jangteo/platform'
import { type Ref, onScopeDispose, readonly, ref } from 'vue'
import { useLocale, usePlatform } from './context.ts'

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
