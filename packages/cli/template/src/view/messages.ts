import { createMessages } from '@jangteo/mfe-kit'

export const useText = createMessages({
  ko: {
    title: '골라 담은 상품',
    lead: '우리 팀이 직접 써 보고 고른 물건이에요.',
    products: '상품',
    loading: '불러오는 중이에요',
    empty: '지금은 고른 상품이 없어요. 곧 다시 채워 둘게요.',
    failedTitle: '불러오지 못했어요',
    failedText: '잠시 뒤에 다시 시도해 주세요.',
    retry: '다시 시도',
    all: '모두 보기',
  },
  en: {
    title: 'Our picks',
    lead: 'Things that our team has used and chosen.',
    products: 'Products',
    loading: 'Loading',
    empty: 'Nothing is picked right now. New picks will be here soon.',
    failedTitle: 'This could not be loaded',
    failedText: 'Please try again in a moment.',
    retry: 'Try again',
    all: 'See all',
  },
})
