import { createMessages } from '@jangteo/mfe-kit'
import type { Failure } from '../../model/result.ts'

/** What keeps something out of the cart: the page of a product needs no others. */
export const CART_FAILURES = {
  ko: {
    'unknown-sku': '더 이상 판매하지 않는 상품이에요. 다른 옵션을 골라 주세요.',
    'not-enough-stock': '재고가 {count}개뿐이에요. 장바구니에 담긴 수량도 확인해 주세요.',
    'quantity-limit': '한 상품은 10개까지 담을 수 있어요.',
    'cart-full': '장바구니가 가득 찼어요. 필요 없는 상품을 먼저 빼 주세요.',
    unavailable: '지금은 연결이 어려워요. 잠시 후 다시 시도해 주세요.',
    'signed-out': '로그인이 풀렸어요. 다시 로그인해 주세요.',
    refused: '처리하지 못했어요. 입력한 내용을 확인해 주세요.',
  },
  en: {
    'unknown-sku': 'This is no longer sold. Please choose another option.',
    'not-enough-stock': 'Only {count} in stock. Please also check what is in your cart already.',
    'quantity-limit': 'You can have at most 10 of one item.',
    'cart-full': 'Your cart is full. Please remove something first.',
    unavailable: 'We cannot reach the shop right now. Please try again in a moment.',
    'signed-out': 'You have been signed out. Please sign in again.',
    refused: 'This did not work. Please check what you entered.',
  },
} as const

type CartFailureCode = keyof typeof CART_FAILURES.ko
const useText = createMessages(CART_FAILURES)
export const isCartFailure = (code: unknown): code is CartFailureCode =>
  typeof code === 'string' && Object.hasOwn(CART_FAILURES.ko, code)

/** As `useFailureText`, for commands that put something into the cart. */
export function useCartFailureText(): (failure: Failure) => string {
  const t = useText()
  return ({ code, available = 0 }) => {
    if (code === 'not-enough-stock') return t(code, { count: available })
    return t(isCartFailure(code) ? code : 'refused')
  }
}
