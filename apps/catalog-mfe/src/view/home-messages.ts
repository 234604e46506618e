import { createMessages } from '@jangteo/mfe-kit'

/** Words of the home page only: other pages do not wait for them. */
export const useHomeText = createMessages({
  ko: {
    title: '오늘도 장 보러 오세요',
    headline: '오래 쓸 물건만 골라 담은 작은 장터',
    lead: '매일 손이 가는 물건 120가지를 정직한 가격에. 50,000원부터 무료로 보내 드려요.',
    shopNow: '추천 상품 보기',
    seeSale: '할인 상품 보기',
    featured: '지금 인기 있는 상품',
  },
  en: {
    title: 'A small market of good things',
    headline: 'A small market of things made to last',
    lead: 'A hundred and twenty everyday things at honest prices. Free delivery from $60.',
    shopNow: 'See our picks',
    seeSale: 'See what is on sale',
    featured: 'Popular right now',
  },
})
