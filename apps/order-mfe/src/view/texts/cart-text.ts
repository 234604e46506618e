import { createMessages, usePlatform } from '@jangteo/mfe-kit'
import { type FunctionalComponent, h, ref, watch } from 'vue'

export const useCartText = createMessages({
  ko: {
    title: '장바구니',
    empty: '장바구니가 비어 있어요. 마음에 드는 상품을 담아 보세요.',
    goShopping: '상품 보러 가기',
    lines: '담은 상품',
    quantityOf: '{name} 수량',
    remove: '{name} 빼기',
    removed: '‘{name}’ 상품을 뺐어요.',
    undo: '되돌리기',
    restored: '‘{name}’ 상품을 다시 담았어요.',
    changed: '{name} 수량을 {count}개로 바꿨어요.',
    outOfStock: '품절됐어요. 빼면 주문할 수 있어요.',
    lessStock: '{count}개만 남았어요. 수량을 줄여 주세요.',
    unavailable: '더 이상 판매하지 않아요. 빼면 주문할 수 있어요.',
    priceChanged: '담은 뒤에 가격이 바뀌었어요.',
    unpriced:
      '지금은 가격과 재고를 확인할 수 없어요. 마지막으로 확인한 가격이에요. 잠시 후 주문할 수 있어요.',
    summary: '주문 금액',
    subtotal: '상품 금액',
    shippingLater: '배송비는 주소를 고르면 계산돼요.',
    checkout: '주문하기',
    signInToCheckout: '로그인하고 주문하기',
    blocked: '주문할 수 없는 상품이 있어요. 먼저 정리해 주세요.',
    addToCart: '장바구니 담기',
    soldOut: '품절',
    quantity: '수량',
    limited: '한 번에 {count}개까지 담을 수 있어요.',
    added: '장바구니에 {count}개 담았어요.',
    goToCart: '장바구니 보기',
    miniCart: '장바구니, {count}개 담김',
    retry: '다시 시도',
    failedTitle: '장바구니를 불러오지 못했어요',
    failedText: '연결이 잠시 끊긴 것 같아요. 담은 상품은 그대로 있어요.',
  },
  en: {
    title: 'Cart',
    empty: 'Your cart is empty. Have a look around and add what you like.',
    goShopping: 'Go shopping',
    lines: 'In your cart',
    quantityOf: 'Quantity of {name}',
    remove: 'Remove {name}',
    removed: '“{name}” was removed.',
    undo: 'Undo',
    restored: '“{name}” is back in your cart.',
    changed: 'Quantity of {name} is now {count}.',
    outOfStock: 'Sold out. Remove it to continue.',
    lessStock: 'Only {count} left. Please lower the quantity.',
    unavailable: 'No longer sold. Remove it to continue.',
    priceChanged: 'The price has changed since you added it.',
    unpriced:
      'Prices and stock cannot be checked right now. These are the last known prices. You can order in a moment.',
    summary: 'Order summary',
    subtotal: 'Subtotal',
    shippingLater: 'Shipping is calculated once you choose an address.',
    checkout: 'Check out',
    signInToCheckout: 'Sign in to check out',
    blocked: 'Some items cannot be ordered. Please sort them out first.',
    addToCart: 'Add to cart',
    soldOut: 'Sold out',
    quantity: 'Quantity',
    limited: 'You can have up to {count} of this.',
    added: { one: '{count} item added to your cart.', other: '{count} items added to your cart.' },
    goToCart: 'View cart',
    miniCart: { one: 'Cart, {count} item', other: 'Cart, {count} items' },
    retry: 'Try again',
    failedTitle: 'Your cart could not be loaded',
    failedText: 'The connection seems to have dropped. Your items are safe.',
  },
})

export interface LimitNote {
  /** Why a number that was typed is lowered. Renders by itself: the field beside it must not be reset while somebody types. */
  readonly Text: FunctionalComponent
  /** For every edit of the quantity. */
  weigh(event: Event): void
}

/** Says how many can be had when more are typed, until `subject` is another thing. In this file, because a file more costs every product page. */
export function useLimitNote(max: () => number, subject: () => string): LimitNote {
  const t = useCartText()
  const { page } = usePlatform()
  const isOver = ref(false)
  const text = (): string => t('limited', { count: max() })
  watch(subject, () => (isOver.value = false))
  return {
    Text: () => isOver.value && h('p', text()),
    weigh({ target }) {
      const wasOver = isOver.value
      isOver.value = Number((target as HTMLInputElement).value) > max()
      if (isOver.value && !wasOver) page.announce(text())
    },
  }
}
