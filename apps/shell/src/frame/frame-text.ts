import type { Locale } from '@jangteo/contracts'

const ko = {
  shopName: '장터',
  homeLink: '장터 첫 화면',
  skip: '본문으로 건너뛰기',
  categories: '상품 카테고리',
  allProducts: '전체 상품 보기',
  search: '상품 검색',
  searchSubmit: '검색',
  currency: '통화',
  otherLanguage: 'English',
  otherLanguageShort: 'EN',
  cart: '장바구니',
  signIn: '로그인',
  account: '내 계정',
  orders: '주문 내역',
  addresses: '배송지 관리',
  security: '로그인과 보안',
  signOut: '로그아웃',
  loading: '불러오는 중',
  footerAbout:
    '장터는 따로 배포되는 마이크로 프런트엔드로 만든 데모 상점이에요. 실제 상품을 판매하거나 배송하지 않고, 결제는 테스트 환경에서만 처리돼요.',
  footerHelp: '쇼핑 안내',
  privacy: '속도 측정 설정',
} as const

/** What the static frame says. Only the build reads it: the frame comes with its words, scripts need none of them. */
export type FrameText = Readonly<Record<keyof typeof ko, string>>

const en: FrameText = {
  shopName: 'Jangteo',
  homeLink: 'Jangteo home page',
  skip: 'Skip to content',
  categories: 'Product categories',
  allProducts: 'See all products',
  search: 'Search products',
  searchSubmit: 'Search',
  currency: 'Currency',
  otherLanguage: '한국어',
  otherLanguageShort: '한',
  cart: 'Cart',
  signIn: 'Sign in',
  account: 'My account',
  orders: 'My orders',
  addresses: 'My addresses',
  security: 'Sign-in and security',
  signOut: 'Sign out',
  loading: 'Loading',
  footerAbout:
    'Jangteo is a demo shop made of independently released micro-frontends. Nothing is really sold or shipped, and payments run in a sandbox only.',
  footerHelp: 'Shopping',
  privacy: 'Speed measuring',
}

const TEXT: Readonly<Record<Locale, FrameText>> = { ko, en }

export const frameTextIn = (locale: Locale): FrameText => TEXT[locale]
