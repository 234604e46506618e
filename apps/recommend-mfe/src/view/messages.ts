import { createMessages } from '@jangteo/mfe-kit'

export const useText = createMessages({
  ko: {
    related: '함께 많이 사는 상품',
    relatedPopular: '이런 상품은 어떠세요',
    forYou: '요즘 많이 담는 상품',
    cartAddons: '함께 담으면 좋아요',
    cartAddonsPopular: '많이 찾는 상품이에요',
    colorCount: '색상 {count}개',
  },
  en: {
    related: 'Often bought together',
    relatedPopular: 'You may also like',
    forYou: 'What others are buying',
    cartAddons: 'Goes well with your cart',
    cartAddonsPopular: 'Popular right now',
    colorCount: '{count} colours',
  },
})
