import type { CART_FORMS, FormAnswer, Locale } from '@jangteo/contracts'

type Said = NonNullable<FormAnswer['said']>
type Words = Readonly<Record<(typeof CART_FORMS)[number], (quantity: number) => string>> & {
  readonly link: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  ko: {
    add: (quantity) => `장바구니에 ${quantity}개 담았어요.`,
    set: () => '수량을 바꿨어요.',
    remove: () => '장바구니에서 뺐어요.',
    link: '장바구니 보기',
  },
  en: {
    add: (quantity) => `${quantity} ${quantity === 1 ? 'item' : 'items'} added to your cart.`,
    set: () => 'The quantity is changed.',
    remove: () => 'Removed from your cart.',
    link: 'View cart',
  },
}

/** What became of a form, for a page that stays open. */
export const saidOf = (
  form: (typeof CART_FORMS)[number],
  { locale, quantity }: { readonly locale: Locale; readonly quantity: number },
): Said => ({ text: WORDS[locale][form](quantity), link: WORDS[locale].link })
