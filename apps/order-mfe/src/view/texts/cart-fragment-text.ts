import { createMessages } from '@jangteo/mfe-kit'

/** What the fragments say on pages of other teams, without the texts of the cart's own page. */
export const useCartFragmentText = createMessages({
  ko: {
    cart: '장바구니',
    addToCart: '장바구니 담기',
    soldOut: '품절',
    quantity: '수량',
    added: '장바구니에 {count}개 담았어요.',
    goToCart: '장바구니 보기',
    miniCart: '장바구니, {count}개 담김',
  },
  en: {
    cart: 'Cart',
    addToCart: 'Add to cart',
    soldOut: 'Sold out',
    quantity: 'Quantity',
    added: { one: '{count} item added to your cart.', other: '{count} items added to your cart.' },
    goToCart: 'View cart',
    miniCart: { one: 'Cart, {count} item', other: 'Cart, {count} items' },
  },
})
