import { createMessages, useMoney } from '@jangteo/mfe-kit'
import type { Failure, FailureCode } from '../../model/result.ts'
import { CART_FAILURES } from './cart-failure-text.ts'

const useText = createMessages({
  ko: {
    ...CART_FAILURES.ko,
    'cart-empty': '장바구니가 비어 있어요. 방금 주문했다면 내 주문에서 확인해 주세요.',
    'cart-changed': '그사이 장바구니가 바뀌었어요. 결제되지 않았으니 장바구니와 내 주문을 확인해 주세요.',
    'order-total-changed': '결제 금액이 {price}으로 바뀌었어요. 확인하고 다시 결제해 주세요.',
    'total-unknown': '결제 금액을 아직 계산하고 있어요. 결제되지 않았으니 잠시 후 다시 결제해 주세요.',
    'out-of-stock': '그사이 품절된 상품이 있어요. 결제되지 않았으니 장바구니를 확인해 주세요.',
    'payment-declined': '카드사에서 결제를 승인하지 않았어요. 다른 카드로 다시 결제해 주세요.',
    'unknown-payment-method': '카드 정보를 다시 입력해 주세요.',
    'checkout-expired': '주문 시간이 지났어요. 결제되지 않았으니 다시 결제해 주세요.',
    'invalid-address': '주소를 다시 확인해 주세요.',
    'address-limit': '배송지는 20개까지 저장할 수 있어요. 쓰지 않는 배송지를 먼저 삭제해 주세요.',
    'order-already-shipped': '이미 배송이 시작돼서 바꾸거나 취소할 수 없어요.',
    'order-cancelled': '취소된 주문이라 바꿀 수 없어요.',
    'address-country-changed': '배송비가 달라져서 나라는 바꿀 수 없어요. 취소하고 다시 주문해 주세요.',
  },
  en: {
    ...CART_FAILURES.en,
    'cart-empty': 'Your cart is empty. If you have just ordered, look in My orders.',
    'cart-changed':
      'Your cart has changed meanwhile. You were not charged; please check your cart and My orders.',
    'order-total-changed': 'The total is now {price}. Please check it and pay again.',
    'total-unknown':
      'The total is still being worked out. You were not charged; please pay again in a moment.',
    'out-of-stock': 'Something has sold out meanwhile. You were not charged; please check your cart.',
    'payment-declined': 'Your bank declined the payment. Please try another card.',
    'unknown-payment-method': 'Please enter your card again.',
    'checkout-expired': 'This took too long. You were not charged; please pay again.',
    'invalid-address': 'Please check the address.',
    'address-limit': 'You can save up to 20 addresses. Please delete one first.',
    'order-already-shipped': 'It is already on its way and can no longer be changed or cancelled.',
    'order-cancelled': 'This order was cancelled and can no longer be changed.',
    'address-country-changed':
      'The country cannot change, because shipping would. Please cancel and order again.',
  } satisfies Record<FailureCode, string>,
})

/** What happened and what to do, in the reader's words. For `setup()`. */
export function useFailureText(): (failure: Failure) => string {
  const t = useText()
  const { format } = useMoney()
  return ({ code, available = 0, total }) => {
    if (code === 'not-enough-stock') return t(code, { count: available })
    if (code === 'order-total-changed') return t(code, { price: total ? format(total) : '' })
    return t(code)
  }
}
