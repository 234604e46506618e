import { type ComputedRef, computed } from 'vue'
import type { CartLine } from '../../model/cart.ts'
import { useCartText } from './cart-text.ts'

/** What is wrong with a line; undefined where nothing is. For `setup()`. */
export function useIssueText(line: () => CartLine): ComputedRef<string | undefined> {
  const t = useCartText()
  return computed(() => {
    const { issue, maxQuantity } = line()
    switch (issue) {
      case 'out-of-stock':
        return t('outOfStock')
      case 'less-stock':
        return t('lessStock', { count: maxQuantity })
      case 'unavailable':
        return t('unavailable')
      case 'price-changed':
        return t('priceChanged')
      default:
        return undefined
    }
  })
}
