import { aCategory, anAssortment, aProduct, aVariant } from './product-builder.ts'

const red = { kind: 'color', label: { ko: '레드', en: 'Red' }, swatch: '#d63a45', family: 'red' } as const
const size = (text: string) => ({ kind: 'size', label: { ko: text, en: text } }) as const

/** A bag in two colours (blue on sale, red sold out), a shirt in two sizes, a candle in one form. */
export const smallShop = anAssortment(
  [
    aProduct('bag001', {
      slug: 'travel-backpack',
      isNew: true,
      rank: 0,
      variants: [
        aVariant('bag001-red', { option: red, stock: 0, picture: 'backpack-red' }),
        aVariant('bag001-blue', {
          stock: 87,
          prices: { KRW: 29_000, USD: 22_00 },
          wasPrices: { KRW: 39_000, USD: 29_00 },
        }),
      ],
    }),
    aProduct('shirt1', {
      slug: 'linen-shirt',
      category: 'fashion',
      rank: 1,
      name: { ko: '린넨 셔츠', en: 'Linen Shirt' },
      keywords: { ko: ['남방'], en: [] },
      variants: [
        aVariant('shirt1-l', { option: size('L'), stock: 2, picture: 'linen-shirt' }),
        aVariant('shirt1-m', { option: size('M'), stock: 3, picture: 'linen-shirt' }),
      ],
    }),
    aProduct('candle', {
      slug: 'soy-candle',
      category: 'home',
      rank: 2,
      name: { ko: '소이 캔들', en: 'Soy Candle' },
      keywords: { ko: ['양초'], en: [] },
      variants: [
        aVariant('candle-one', {
          option: { kind: 'size', label: { ko: '단일 옵션', en: 'One option' } },
          stock: 0,
          prices: { KRW: 12_000, USD: 9_00 },
          picture: 'soy-candle',
        }),
      ],
    }),
  ],
  [
    aCategory(),
    aCategory({ slug: 'fashion', name: { ko: '패션', en: 'Fashion' } }),
    aCategory({ slug: 'home', name: { ko: '홈', en: 'Home' } }),
  ],
)
