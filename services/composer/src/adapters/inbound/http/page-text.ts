import type { Locale } from '@jangteo/contracts'

export interface PageText {
  readonly title: string
  readonly description: string
  readonly notFound: string
  readonly notFoundDetail: string
  readonly notAvailable: string
  readonly offTitle: string
  readonly offDetail: string
  readonly backHome: string
  readonly noScript: string
  readonly noScriptServed: string
  readonly unstyled: string
  readonly failedTitle: string
  readonly failedDetail: string
  readonly retry: string
}

export const PAGE_TEXT: Readonly<Record<Locale, PageText>> = {
  ko: {
    title: '장터',
    description: '매일 쓰는 물건부터 선물까지, 마음에 드는 상품을 찾아 편하게 주문하세요.',
    notFound: '페이지를 찾을 수 없어요',
    notFoundDetail: '주소가 바뀌었거나 사라진 페이지예요. 위에서 검색하시거나 첫 화면에서 둘러봐 주세요.',
    notAvailable: '지금은 이용할 수 없어요',
    offTitle: '지금은 이용할 수 없어요',
    offDetail:
      '잠시 후 다시 찾아 주세요. 장터의 다른 곳은 그대로 이용하실 수 있고, 담아 두신 상품도 그대로 있어요.',
    backHome: '첫 화면으로 가기',
    noScript: '장터를 이용하려면 브라우저 설정에서 JavaScript를 켜 주세요.',
    noScriptServed:
      '둘러보고 장바구니에 담으실 수 있어요. 주문하려면 브라우저 설정에서 JavaScript를 켜 주세요.',
    unstyled: '화면을 꾸미는 파일을 불러오지 못해서 이 페이지가 다르게 보여요.',
    failedTitle: '장터를 열지 못했어요',
    failedDetail: '연결이 잠시 끊겼거나 저희 쪽에 문제가 생겼어요. 담아 두신 상품은 그대로 있어요.',
    retry: '다시 시도',
  },
  en: {
    title: 'Jangteo',
    description: 'From everyday things to gifts: find what you like and order it with ease.',
    notFound: 'Page not found',
    notFoundDetail: 'The address may have changed. Search above, or start again from the home page.',
    notAvailable: 'Not available right now',
    offTitle: 'Not available right now',
    offDetail:
      'Please come back in a little while. The rest of the shop works as usual, and your cart is safe.',
    backHome: 'Go to the home page',
    noScript: 'Please turn on JavaScript in your browser settings to use Jangteo.',
    noScriptServed:
      'You can browse and fill your cart. To order, please turn on JavaScript in your browser settings.',
    unstyled: 'The styles of this page could not be loaded, so it looks different.',
    failedTitle: 'Jangteo could not be opened',
    failedDetail:
      'The connection dropped for a moment, or something went wrong on our side. Your cart is safe.',
    retry: 'Try again',
  },
}
